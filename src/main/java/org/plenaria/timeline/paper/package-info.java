// SPDX-License-Identifier: Apache-2.0
/** The timeline on pages of paper: where rows and time are cut, and what stands around them. Plain shapes only. */
@NullMarked
package org.plenaria.timeline.paper;

import org.jspecify.annotations.NullMarked;
