// SPDX-License-Identifier: Apache-2.0
/** The year's cycle in the window: the next plan from this one, and how far the year has come. */
@NullMarked
package org.plenaria.ui.cycle;

import org.jspecify.annotations.NullMarked;
