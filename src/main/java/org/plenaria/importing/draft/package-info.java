// SPDX-License-Identifier: Apache-2.0
/**
 * The plan as it is being recognised: raw texts with their places, not yet values.
 */
@NullMarked
package org.plenaria.importing.draft;

import org.jspecify.annotations.NullMarked;
