// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.opendocument;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.source.AsideKind;
import org.plenaria.importing.source.TextRange;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words of an OpenDocument paragraph, with what is bold in them and what is anchored to them. */
final class OdtText {

    /** Something anchored to a paragraph that stands beside its words. */
    record Anchored(AsideKind kind, Element content) {}

    private static final int DEEPEST = 200;
    private static final int MOST_BLANKS = 1_000;

    private final OdfStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<TextRange> bold = new ArrayList<>();
    private final List<Anchored> anchored = new ArrayList<>();

    OdtText(OdfStyles styles, Element paragraph) {
        this.styles = styles;
        walk(paragraph, styles.isBold("paragraph", Xml.attribute(paragraph, "style-name")), 0);
    }

    String text() {
        return text.toString();
    }

    List<TextRange> bold() {
        return bold;
    }

    /** Text boxes, notes and remarks. */
    List<Anchored> anchored() {
        return anchored;
    }

    private void walk(Element element, boolean inBold, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words) {
                // Line ends within a paragraph are those of the XML, not of the text.
                add(words.getData().replaceAll("[\\s&&[^\\u00a0]]+", " "), inBold);
            } else if (node instanceof Element child) {
                child(child, inBold, depth);
            }
        }
    }

    private void child(Element child, boolean inBold, int depth) {
        switch (String.valueOf(child.getLocalName())) {
            case "span" -> {
                var style = Xml.attribute(child, "style-name");
                walk(child, inBold || styles.isBold("text", style), depth + 1);
            }
            case "s" -> {
                var count = Xml.attribute(child, "c");
                add(" ".repeat(count.matches("\\d{1,4}") ? Math.min(Integer.parseInt(count), MOST_BLANKS) : 1), inBold);
            }
            case "tab" -> add("\t", inBold);
            case "line-break" -> add("\n", inBold);
            case "note" -> {
                var kind = Xml.attribute(child, "note-class").equals("endnote")
                        ? AsideKind.ENDNOTE
                        : AsideKind.FOOTNOTE;
                Xml.down(child, "note-body").ifPresent(body -> anchored.add(new Anchored(kind, body)));
            }
            case "annotation" -> anchored.add(new Anchored(AsideKind.REMARK, child));
            case "text-box" -> anchored.add(new Anchored(AsideKind.TEXT_BOX, child));
            case "annotation-end", "title", "desc", "ruby-text", "image", "object" -> { }
            default -> walk(child, inBold, depth + 1);
        }
    }

    private void add(String raw, boolean inBold) {
        var words = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int start = text.length();
        text.append(words);
        if (inBold && !words.isBlank()) {
            boolean touches = !bold.isEmpty() && text.substring(bold.getLast().end(), start).isBlank();
            int from = touches ? bold.removeLast().start() : start;
            bold.add(new TextRange(from, text.length()));
        }
    }
}
