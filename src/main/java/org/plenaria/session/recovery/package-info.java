// SPDX-License-Identifier: Apache-2.0
/** Keeping what is not saved yet safe from a crash, and bringing it back afterwards. No JavaFX. */
@NullMarked
package org.plenaria.session.recovery;

import org.jspecify.annotations.NullMarked;
