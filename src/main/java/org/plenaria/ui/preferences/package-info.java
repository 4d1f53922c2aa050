// SPDX-License-Identifier: Apache-2.0
/** The dialog in which a person says how the program is to be. */
@NullMarked
package org.plenaria.ui.preferences;

import org.jspecify.annotations.NullMarked;
