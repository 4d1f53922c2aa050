// SPDX-License-Identifier: Apache-2.0
/** The plan for other programs to read. */
@NullMarked
package org.plenaria.export.exchange;

import org.jspecify.annotations.NullMarked;
