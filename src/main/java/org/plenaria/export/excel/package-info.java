// SPDX-License-Identifier: Apache-2.0
/** The plan as an Excel workbook (SpreadsheetML, ECMA-376 part 1, chapter 18). */
@NullMarked
package org.plenaria.export.excel;

import org.jspecify.annotations.NullMarked;
