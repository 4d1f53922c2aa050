// SPDX-License-Identifier: Apache-2.0
/** The page that says who pays for what, by area and by time. */
@NullMarked
package org.plenaria.ui.budget;

import org.jspecify.annotations.NullMarked;
