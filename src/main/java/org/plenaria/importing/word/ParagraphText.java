// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.source.TextRange;
import org.w3c.dom.Element;

/**
 * The words of a Word paragraph as they read when all tracked changes are accepted, with what is bold in them. Line
 * breaks are line ends, tabs are tabs.
 */
final class ParagraphText {

    private static final int DEEPEST = 200;

    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<TextRange> bold = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private boolean tracked;

    ParagraphText(WordStyles styles, Element paragraph) {
        this.styles = styles;
        walk(paragraph, false, 0);
    }

    /** Starts with a number that Word counts by itself. */
    String text() {
        return text.toString();
    }

    List<TextRange> bold() {
        return bold;
    }

    /** The contents of text boxes anchored in it. */
    List<Element> boxes() {
        return boxes;
    }

    /** Whether it had tracked changes. */
    boolean tracked() {
        return tracked;
    }

    private void walk(Element element, boolean inBold, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var child : Xml.children(element)) {
            switch (String.valueOf(child.getLocalName())) {
                case "del", "moveFrom" -> tracked = true;
                case "ins", "moveTo" -> {
                    tracked = true;
                    walk(child, inBold, depth + 1);
                }
                case "r" -> walk(child, isBold(child), depth + 1);
                case "t" -> add(child.getTextContent(), inBold);
                case "tab", "ptab" -> add("\t", inBold);
                case "br", "cr" -> add("\n", inBold);
                case "noBreakHyphen" -> add("-", inBold);
                case "txbxContent" -> boxes.add(child);
                case "pPr", "rPr", "instrText", "delText", "Fallback", "tbl" -> { }
                default -> walk(child, inBold, depth + 1);
            }
        }
    }

    private boolean isBold(Element run) {
        var properties = Xml.down(run, "rPr");
        var direct = properties.flatMap(found -> Xml.down(found, "b"));
        return direct.map(WordStyles::isOn).orElseGet(() -> properties
                .flatMap(found -> Xml.down(found, "rStyle"))
                .map(style -> styles.isBold(Xml.attribute(style, "val")))
                .orElse(false));
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
