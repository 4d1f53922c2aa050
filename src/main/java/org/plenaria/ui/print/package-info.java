// SPDX-License-Identifier: Apache-2.0
/** Timelines on paper: the preview of their pages, the printer, and pages saved as pictures. */
@NullMarked
package org.plenaria.ui.print;

import org.jspecify.annotations.NullMarked;
