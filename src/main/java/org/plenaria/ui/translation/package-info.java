// SPDX-License-Identifier: Apache-2.0
/** Original and translation side by side, text by text. */
@NullMarked
package org.plenaria.ui.translation;

import org.jspecify.annotations.NullMarked;
