// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

/** What follows one another in the body of a document. */
sealed interface PdfBlock permits PdfParagraph, PdfTable, PdfFigure, PdfTurn {}
