// SPDX-License-Identifier: Apache-2.0
/** The panel beside the plan: every field of what is selected. */
@NullMarked
package org.plenaria.ui.inspector;

import org.jspecify.annotations.NullMarked;
