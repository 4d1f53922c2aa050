// SPDX-License-Identifier: Apache-2.0
/** What is shown while no plan is open. */
@NullMarked
package org.plenaria.ui.start;

import org.jspecify.annotations.NullMarked;
