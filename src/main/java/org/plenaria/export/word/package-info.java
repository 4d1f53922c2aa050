// SPDX-License-Identifier: Apache-2.0
/** The plan as a Word document (WordprocessingML, ECMA-376 part 1, chapter 17). */
@NullMarked
package org.plenaria.export.word;

import org.jspecify.annotations.NullMarked;
