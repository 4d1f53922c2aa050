// SPDX-License-Identifier: Apache-2.0
/** The window. */
@NullMarked
package org.plenaria.ui;

import org.jspecify.annotations.NullMarked;
