// SPDX-License-Identifier: Apache-2.0
/** What explains the program from inside: the guide, the first steps, what is new, and reports of faults. */
@NullMarked
package org.plenaria.ui.help;

import org.jspecify.annotations.NullMarked;
