// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.document.Figure;
import org.plenaria.export.document.Image;
import org.plenaria.export.document.Style;

/** Writes pictures into the text (DrawingML, ECMA-376 part 1, chapter 20). */
final class FigureXml {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int TWIP = 635; // English metric units in a twentieth of a point

    private final WordXml word;
    private final Annotations annotations;

    FigureXml(WordXml word, Annotations annotations) {
        this.word = word;
        this.annotations = annotations;
    }

    void write(Figure figure) throws IOException {
        var xml = word.xml();
        xml.start("w:p").start("w:pPr");
        word.value("w:pStyle", Style.FIGURE.id());
        if (!figure.change().isKept()) {
            xml.start("w:rPr");
            xml.empty(SpansXml.element(figure.change()), annotations.change(figure.change()));
            xml.end();
        }
        xml.end();
        for (var image : figure.images()) {
            if (image.change().isKept()) {
                run(image);
            } else {
                xml.start(SpansXml.element(image.change()), annotations.change(image.change()));
                run(image);
                xml.end();
            }
        }
        xml.end();
    }

    private void run(Image image) throws IOException {
        var xml = word.xml();
        int number = annotations.image(image);
        var name = "Timeline " + number;
        xml.start("w:r").start("w:drawing");
        xml.start("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing",
                "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        size("wp:extent", image);
        xml.empty("wp:docPr", "id", Integer.toString(number), "name", name,
                "descr", image.description(), "title", image.title());
        xml.start("a:graphic", "xmlns:a", DRAWING + "main").start("a:graphicData", "uri", DRAWING + "picture");
        xml.start("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", Integer.toString(number), "name", name);
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", relationship(number));
        xml.start("a:stretch").empty("a:fillRect").end(2);
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        size("a:ext", image);
        xml.end().start("a:prstGeom", "prst", "rect").empty("a:avLst").end(2);
        xml.end(6);
    }

    static String relationship(int number) {
        return "rIdImage" + number;
    }

    private void size(String element, Image image) throws IOException {
        word.xml().empty(element,
                "cx", Integer.toString(image.width() * TWIP), "cy", Integer.toString(image.height() * TWIP));
    }
}
