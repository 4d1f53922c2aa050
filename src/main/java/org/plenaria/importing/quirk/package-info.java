// SPDX-License-Identifier: Apache-2.0
/**
 * Looks for slips that plans typed elsewhere bring with them; only pointed out, never mended.
 */
@NullMarked
package org.plenaria.importing.quirk;

import org.jspecify.annotations.NullMarked;
