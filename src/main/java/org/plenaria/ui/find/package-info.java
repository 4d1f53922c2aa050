// SPDX-License-Identifier: Apache-2.0
/** Finding words in a plan. */
@NullMarked
package org.plenaria.ui.find;

import org.jspecify.annotations.NullMarked;
