// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.office.Xml;
import org.w3c.dom.Element;

/** The text of a paragraph as it reads when all tracked changes are accepted, and what lies in it. */
final class ReturnedText {

    private static final int DEEPEST = 200;

    private final Marks marks;
    private final StringBuilder text;
    private final int from;
    private final List<String> comments = new ArrayList<>();
    private Optional<Trace> trace = Optional.empty();
    private boolean tracked;
    private boolean instruction; // of a field, between its beginning and its result

    /** Hears of the bookmarks in it. */
    interface Marks {
        void start(Element bookmark);

        void end(Element bookmark, boolean afterText);
    }

    /**
     * A text to be read.
     *
     * @param before what the paragraph before it left, whose end was deleted
     */
    ReturnedText(Marks marks, String before) {
        this.marks = marks;
        text = new StringBuilder(before);
        from = before.length();
    }

    void read(Element paragraph) {
        walk(paragraph, 0);
    }

    String text() {
        return text.toString();
    }

    List<String> comments() {
        return comments;
    }

    Optional<Trace> trace() {
        return trace;
    }

    boolean tracked() {
        return tracked;
    }

    private void walk(Element element, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var child : Xml.children(element)) {
            switch (String.valueOf(child.getLocalName())) {
                case "del", "moveFrom" -> {
                    change(child);
                    bookmarks(child, depth + 1);
                }
                case "ins", "moveTo" -> {
                    change(child);
                    walk(child, depth + 1);
                }
                case "bookmarkStart" -> marks.start(child);
                case "bookmarkEnd" -> marks.end(child, text.length() > from);
                case "fldChar" -> instruction = switch (Xml.attribute(child, "fldCharType")) {
                    case "begin" -> true;
                    case "separate", "end" -> false;
                    default -> instruction;
                };
                case "t" -> add(child.getTextContent());
                case "tab", "ptab" -> add("\t");
                case "br", "cr" -> add("\n");
                case "noBreakHyphen" -> add("\u2011");
                case "commentReference" -> comments.add(Xml.attribute(child, "id"));
                case "pPr", "rPr", "instrText", "delText", "Fallback", "tbl", "txbxContent" -> { }
                default -> walk(child, depth + 1);
            }
        }
    }

    // A bookmark lies now and then inside of what was deleted or moved away; its end has to be heard of.
    private void bookmarks(Element deleted, int depth) {
        if (depth <= DEEPEST) {
            for (var child : Xml.children(deleted)) {
                if ("bookmarkStart".equals(child.getLocalName())) {
                    marks.start(child);
                } else if ("bookmarkEnd".equals(child.getLocalName())) {
                    marks.end(child, text.length() > from);
                } else {
                    bookmarks(child, depth + 1);
                }
            }
        }
    }

    private void change(Element element) {
        tracked = true;
        trace = Trace.later(trace, WordReturn.trace(element));
    }

    private void add(String words) {
        if (!instruction) {
            text.append(Normalizer.normalize(words, Normalizer.Form.NFC));
        }
    }
}
