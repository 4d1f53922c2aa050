// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

/** From here on pages lie on their long or short side; always begins a page. */
record PdfTurn(boolean landscape) implements PdfBlock {}
