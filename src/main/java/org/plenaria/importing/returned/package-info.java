// SPDX-License-Identifier: Apache-2.0
/**
 * The way back in: a Word document or workbook of ours that somebody has edited, read against what was sent. Only what
 * differs is read anew, so nothing is invented; what cannot be read is named with its place, so nothing is lost.
 */
@NullMarked
package org.plenaria.importing.returned;

import org.jspecify.annotations.NullMarked;
