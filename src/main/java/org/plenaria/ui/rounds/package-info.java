// SPDX-License-Identifier: Apache-2.0
/** Circulating a plan, adopting it, opening it again, and looking back at its rounds. */
@NullMarked
package org.plenaria.ui.rounds;

import org.jspecify.annotations.NullMarked;
