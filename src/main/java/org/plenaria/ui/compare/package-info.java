// SPDX-License-Identifier: Apache-2.0
/** Two versions of a plan side by side: what differs, word by word, and how to take a change across. */
@NullMarked
package org.plenaria.ui.compare;

import org.jspecify.annotations.NullMarked;
