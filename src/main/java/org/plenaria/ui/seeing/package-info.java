// SPDX-License-Identifier: Apache-2.0
/** What one looks for in the timelines of a window and what one compares with, in bars above them. */
@NullMarked
package org.plenaria.ui.seeing;

import org.jspecify.annotations.NullMarked;
