// SPDX-License-Identifier: Apache-2.0
/**
 * Reads Excel workbooks into lines and tables.
 */
@NullMarked
package org.plenaria.importing.excel;

import org.jspecify.annotations.NullMarked;
