// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Style;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.type.TextMeasure;

/**
 * Writes our lines at the head and foot of pages, with the changes in them. An empty one is said outright: some programs
 * repeat another's else.
 */
record MarginLines(DocumentStates states, TextMeasure measure, Annotations annotations) {

    Paragraph empty() {
        return states.line(_ -> Paragraph.of(Mark.ofPlan(":header"), Style.NORMAL));
    }

    Paragraph header(Style style, int width) {
        return states.line(state -> of(state).header(style, width));
    }

    Paragraph footer(Style style, int width) {
        return states.line(state -> of(state).footer(
                style, width, (page, all) -> state.words().label("page.label", page, all), state.pages().count()));
    }

    private MarginParts of(DocumentStates.State state) {
        return new MarginParts(state.blocks().printed(), measure);
    }

    /**
     * Writes a part.
     *
     * @param name "header1", "footer1"
     */
    void write(OoxmlPackage file, String name, Paragraph line) throws IOException {
        file.part("word/" + name + ".xml", xml -> {
            xml.start(name.contains("ooter") ? "w:ftr" : "w:hdr", "xmlns:w", WordXml.W, "xmlns:r", WordXml.R);
            new ParagraphXml(new WordXml(xml), annotations).write(line);
            xml.end();
        });
    }
}
