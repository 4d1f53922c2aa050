// SPDX-License-Identifier: Apache-2.0
/** What the program remembers from one run to the next. */
@NullMarked
package org.plenaria.ui.settings;

import org.jspecify.annotations.NullMarked;
