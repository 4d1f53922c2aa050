// SPDX-License-Identifier: Apache-2.0
/** Sending the plan out: the dialog with its choices and preview, and the quick way past it. */
@NullMarked
package org.plenaria.ui.export;

import org.jspecify.annotations.NullMarked;
