// SPDX-License-Identifier: Apache-2.0
/** Recovery copies of plans that are not saved yet: journals that survive a crash, read again at the next start. */
@NullMarked
package org.plenaria.planfile.recovery;

import org.jspecify.annotations.NullMarked;
