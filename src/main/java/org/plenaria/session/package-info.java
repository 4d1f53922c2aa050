// SPDX-License-Identifier: Apache-2.0
/** The one mutable object of the program: the plan that is open, its history and its file. No JavaFX. */
@NullMarked
package org.plenaria.session;

import org.jspecify.annotations.NullMarked;
