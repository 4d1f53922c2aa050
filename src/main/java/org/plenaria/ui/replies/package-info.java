// SPDX-License-Identifier: Apache-2.0
/** Answering a circulated plan as a delegation, and taking in what delegations have answered. */
@NullMarked
package org.plenaria.ui.replies;

import org.jspecify.annotations.NullMarked;
