// SPDX-License-Identifier: Apache-2.0
/** The few questions that need a dialog, behind one interface. */
@NullMarked
package org.plenaria.ui.dialogs;

import org.jspecify.annotations.NullMarked;
