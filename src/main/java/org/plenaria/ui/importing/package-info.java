// SPDX-License-Identifier: Apache-2.0
/** Documents made elsewhere beside the plan they become, line by line, before anything of it is in a plan. */
@NullMarked
package org.plenaria.ui.importing;

import org.jspecify.annotations.NullMarked;
