// SPDX-License-Identifier: Apache-2.0
/** Sentences and labels for what is in a plan: timeframes, edits, refusals, findings. */
@NullMarked
package org.plenaria.phrasing;

import org.jspecify.annotations.NullMarked;
