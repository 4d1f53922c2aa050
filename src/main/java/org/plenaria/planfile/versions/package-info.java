// SPDX-License-Identifier: Apache-2.0
/** The versions of plans that were saved, kept beside and thinned out as they grow old. */
@NullMarked
package org.plenaria.planfile.versions;

import org.jspecify.annotations.NullMarked;
