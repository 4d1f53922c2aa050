// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import org.plenaria.export.document.Image;

/** A picture. */
record PdfFigure(Image image) implements PdfBlock {

    private static final double POINT = 20;

    double width() {
        return image.width() / POINT;
    }

    double height() {
        return image.height() / POINT;
    }
}
