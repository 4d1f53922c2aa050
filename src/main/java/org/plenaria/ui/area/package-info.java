// SPDX-License-Identifier: Apache-2.0
/** The head of an area's page: its number, name, objective and colour. */
@NullMarked
package org.plenaria.ui.area;

import org.jspecify.annotations.NullMarked;
