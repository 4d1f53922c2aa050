// SPDX-License-Identifier: Apache-2.0
/**
 * The plan file: its JSON, its versions, and how it is read and written without ever losing a word. The only room that
 * knows Jackson, and home of the one class that opens files for writing.
 */
@NullMarked
package org.plenaria.planfile;

import org.jspecify.annotations.NullMarked;
