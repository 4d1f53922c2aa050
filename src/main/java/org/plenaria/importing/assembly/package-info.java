// SPDX-License-Identifier: Apache-2.0
/**
 * Makes the plan of its draft: raw texts become values, each line gets its fate, printed numbers are kept.
 */
@NullMarked
package org.plenaria.importing.assembly;

import org.jspecify.annotations.NullMarked;
