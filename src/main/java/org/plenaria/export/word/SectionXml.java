// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.document.PageGeometry;

/** Writes how the pages of a section are set up: size, margins, which header and footer go where. */
final class SectionXml {

    private final WordXml word;
    private int written;

    SectionXml(WordXml word) {
        this.word = word;
    }

    /** The section that ends here; the first one's first page has a masthead in place of its head line. */
    void write(PageGeometry geometry) throws IOException {
        var xml = word.xml();
        boolean first = written == 0;
        written++;
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", first ? "rIdHeader" : "rIdWideHeader");
        xml.empty("w:footerReference", "w:type", "default", "r:id", first ? "rIdFooter" : "rIdWideFooter");
        if (first) {
            xml.empty("w:headerReference", "w:type", "first", "r:id", "rIdFirstHeader");
            xml.empty("w:footerReference", "w:type", "first", "r:id", "rIdFirstFooter");
        }
        var width = Integer.toString(geometry.width());
        var height = Integer.toString(geometry.height());
        if (geometry.landscape()) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.empty("w:pgMar",
                "w:top", Integer.toString(geometry.top()),
                "w:right", Integer.toString(geometry.right()),
                "w:bottom", Integer.toString(geometry.bottom()),
                "w:left", Integer.toString(geometry.left()),
                "w:header", Integer.toString(geometry.header()),
                "w:footer", Integer.toString(geometry.footer()),
                "w:gutter", "0");
        if (first) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }
}
