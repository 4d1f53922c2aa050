// SPDX-License-Identifier: Apache-2.0
/**
 * Opens Office files with care: what they may weigh and hold, and what is refused.
 */
@NullMarked
package org.plenaria.importing.office;

import org.jspecify.annotations.NullMarked;
