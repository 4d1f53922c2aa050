// SPDX-License-Identifier: Apache-2.0
/** Documents and workbooks that came back edited: what they would change, to be accepted one by one. */
@NullMarked
package org.plenaria.ui.readback;

import org.jspecify.annotations.NullMarked;
