// SPDX-License-Identifier: Apache-2.0
/** All comments on a plan in one list: to be found, gone to and decided. */
@NullMarked
package org.plenaria.ui.comments;

import org.jspecify.annotations.NullMarked;
