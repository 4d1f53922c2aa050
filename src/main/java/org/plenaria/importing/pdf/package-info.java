// SPDX-License-Identifier: Apache-2.0
/**
 * Reads PDFs with a text layer: lines, paragraphs and ruled tables by where their letters stand.
 */
@NullMarked
package org.plenaria.importing.pdf;

import org.jspecify.annotations.NullMarked;
