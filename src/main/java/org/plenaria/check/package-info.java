// SPDX-License-Identifier: Apache-2.0
/** What the program notices in a plan: one rule a class, each finding with its quick fixes. */
@NullMarked
package org.plenaria.check;

import org.jspecify.annotations.NullMarked;
