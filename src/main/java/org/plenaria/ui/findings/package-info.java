// SPDX-License-Identifier: Apache-2.0
/** The list of what the checks noticed. */
@NullMarked
package org.plenaria.ui.findings;

import org.jspecify.annotations.NullMarked;
