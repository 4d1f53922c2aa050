// SPDX-License-Identifier: Apache-2.0
/** Measurements of the whole program: what a user waits for, and what it costs in memory. */
@NullMarked
package org.plenaria.benchmarks;

import org.jspecify.annotations.NullMarked;
