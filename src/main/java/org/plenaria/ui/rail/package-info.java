// SPDX-License-Identifier: Apache-2.0
/** The tabs on the left: the plan's pages and its areas. */
@NullMarked
package org.plenaria.ui.rail;

import org.jspecify.annotations.NullMarked;
