// SPDX-License-Identifier: Apache-2.0
/** The start of the program: reads the command line, puts the parts together, opens the window. */
@NullMarked
package org.plenaria.app;

import org.jspecify.annotations.NullMarked;
