// SPDX-License-Identifier: Apache-2.0
/**
 * What is to be printed of a plan, apart from how: its text in one language, in the order of print, with numbers and
 * labels. Word, Excel and all other exports are made from it.
 */
@NullMarked
package org.plenaria.export.tables;

import org.jspecify.annotations.NullMarked;
