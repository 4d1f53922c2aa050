// SPDX-License-Identifier: Apache-2.0
/** Themes, colours and the size of letters. */
@NullMarked
package org.plenaria.ui.look;

import org.jspecify.annotations.NullMarked;
