// SPDX-License-Identifier: Apache-2.0
/** The versions of a plan that were saved: to look at, to compare with, to bring back. */
@NullMarked
package org.plenaria.ui.versions;

import org.jspecify.annotations.NullMarked;
