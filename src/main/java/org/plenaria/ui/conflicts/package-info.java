// SPDX-License-Identifier: Apache-2.0
/** What is asked when two people said different things of the same field. */
@NullMarked
package org.plenaria.ui.conflicts;

import org.jspecify.annotations.NullMarked;
