// SPDX-License-Identifier: Apache-2.0
/** Keeping work safe while it is done, and offering after a crash what was not saved. */
@NullMarked
package org.plenaria.ui.recovery;

import org.jspecify.annotations.NullMarked;
