// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.util.Optional;
import org.w3c.dom.Element;

/** The pages a template sets for the plan; lengths are in twentieths of a point. */
public record TemplatePage(int width, int height, int top, int right, int bottom, int left, int header, int footer) {

    private static final int LEAST = 1_440; // an inch must be left for the text
    private static final int LARGEST = 31_680; // Word's own limit: 22 inches
    private static final int USUAL = 1_440;
    private static final int USUAL_EDGE = 720;

    /** The pages of a section; absent where it does not say, or says what leaves no room for a text. */
    static Optional<TemplatePage> of(Element section) {
        var size = TemplateXml.child(section, "pgSz");
        var margins = TemplateXml.child(section, "pgMar");
        if (size.isEmpty()) {
            return Optional.empty();
        }
        var page = new TemplatePage(
                number(size, "w", 0), number(size, "h", 0),
                number(margins, "top", USUAL), number(margins, "right", USUAL),
                number(margins, "bottom", USUAL), number(margins, "left", USUAL) + number(margins, "gutter", 0),
                number(margins, "header", USUAL_EDGE), number(margins, "footer", USUAL_EDGE));
        boolean room = page.width - page.left - page.right >= LEAST && page.height - page.top - page.bottom >= LEAST;
        return room && page.width <= LARGEST && page.height <= LARGEST ? Optional.of(page) : Optional.empty();
    }

    // A negative margin stands for one that a tall header may not push down.
    private static int number(Optional<Element> element, String attribute, int usual) {
        var value = element.map(it -> TemplateXml.value(it, attribute)).orElse("");
        return value.matches("-?[0-9]{1,6}") ? Math.abs(Integer.parseInt(value)) : usual;
    }
}
