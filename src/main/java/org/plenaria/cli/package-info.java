// SPDX-License-Identifier: Apache-2.0
/** The same work without a window: export, check and show a plan on the terminal. Never touches JavaFX. */
@NullMarked
package org.plenaria.cli;

import org.jspecify.annotations.NullMarked;
