// SPDX-License-Identifier: Apache-2.0
/**
 * The plan as a tagged PDF (ISO 32000-1, PDF/UA-1). PDFBox keeps the objects and cuts the fonts down to what is used;
 * lines, pages and tags are ours. Nothing here is loaded before somebody asks for a PDF.
 */
@NullMarked
package org.plenaria.export.pdf;

import org.jspecify.annotations.NullMarked;
