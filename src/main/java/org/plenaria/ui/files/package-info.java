// SPDX-License-Identifier: Apache-2.0
/** Opening and saving plans without holding up the window. */
@NullMarked
package org.plenaria.ui.files;

import org.jspecify.annotations.NullMarked;
