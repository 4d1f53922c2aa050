// SPDX-License-Identifier: Apache-2.0
/** The same work without a window: commands on plan files. Never touches JavaFX. */
@NullMarked
package org.plenaria.cli;

import org.jspecify.annotations.NullMarked;
