// SPDX-License-Identifier: Apache-2.0
/** The same work without a window: import, export, check, compare and show plans on the terminal. Never touches JavaFX. */
@NullMarked
package org.plenaria.cli;

import org.jspecify.annotations.NullMarked;
