// SPDX-License-Identifier: Apache-2.0
/** Spelling by the dictionaries the computer has. */
@NullMarked
package org.plenaria.spelling;

import org.jspecify.annotations.NullMarked;
