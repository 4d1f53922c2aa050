// SPDX-License-Identifier: Apache-2.0
/**
 * The plan itself: immutable records with permanent ids, and the pure questions one can ask of them. Knows nothing of
 * files, screens or documents.
 */
@NullMarked
package org.plenaria.plan;

import org.jspecify.annotations.NullMarked;
