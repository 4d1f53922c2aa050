// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Span;
import org.plenaria.export.document.Style;
import org.plenaria.export.template.BlockPlace;
import org.plenaria.export.template.Placeholder;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the plan's words in the place of the placeholders in a text, in the formatting of the placeholder's first letter,
 * however many pieces Word made of it.
 */
final class TemplateText {

    private final DocumentStates states;
    private final Annotations annotations;
    private final Set<String> unknown;
    private final Set<String> misplaced;

    /**
     * @param unknown takes up placeholders that mean nothing
     * @param misplaced takes up those that make room for blocks, but not here
     */
    TemplateText(DocumentStates states, Annotations annotations, Set<String> unknown, Set<String> misplaced) {
        this.states = states;
        this.annotations = annotations;
        this.unknown = unknown;
        this.misplaced = misplaced;
    }

    /** Goes through all paragraphs inside an element. */
    void fill(Element root) {
        for (var paragraph : TemplateXml.all(root, "p")) {
            fillParagraph(paragraph);
        }
    }

    /** Goes through a paragraph itself. */
    void fillParagraph(Element paragraph) {
        // From behind, so that the places of those before stay what they are.
        for (var placeholder : Placeholder.in(Placeholder.text(paragraph)).reversed()) {
            var text = PlanTexts.of(placeholder.name());
            if (text.isPresent()) {
                var words = states.line(state -> Paragraph.of(
                        Mark.ofPlan(":" + placeholder.name()), Style.NORMAL,
                        Span.of(text.get().of(state), state.blocks().printed().language())));
                put(paragraph, placeholder, words.spans());
            } else {
                var list = BlockPlace.of(placeholder.name()).isPresent() ? misplaced : unknown;
                list.add(placeholder.written());
            }
        }
    }

    private void put(Element paragraph, Placeholder placeholder, List<Span> words) {
        int from = 0;
        boolean written = false;
        for (var piece : Placeholder.texts(paragraph)) {
            var text = piece.getTextContent();
            int start = Math.max(placeholder.start() - from, 0);
            int end = Math.min(placeholder.end() - from, text.length());
            from += text.length();
            if (start < end) {
                if (!written && TemplateXml.is(piece.getParentNode(), "r")) {
                    split(piece, text.substring(0, start), words, text.substring(end));
                    written = true;
                } else {
                    set(piece, text.substring(0, start) + text.substring(end));
                }
            }
        }
    }

    /** Makes of a run the one up to the placeholder, those of the words, and the rest. */
    private void split(Element piece, String before, List<Span> words, String after) {
        var run = (Element) piece.getParentNode();
        var rest = (Element) run.cloneNode(true);
        int index = TemplateXml.children(run).indexOf(piece);
        set(piece, before);
        var siblings = TemplateXml.children(run);
        siblings.subList(index + 1, siblings.size()).forEach(run::removeChild);
        var others = TemplateXml.children(rest);
        for (int i = 0; i < index; i++) {
            if (!TemplateXml.is(others.get(i), "rPr")) {
                rest.removeChild(others.get(i));
            }
        }
        set(others.get(index), after);
        var parent = run.getParentNode();
        var next = run.getNextSibling();
        words.stream().map(span -> changed(run, span)).forEach(element -> parent.insertBefore(element, next));
        if (hasContent(rest)) {
            parent.insertBefore(rest, next);
        }
        if (!hasContent(run)) {
            parent.removeChild(run);
        }
    }

    private static boolean hasContent(Element run) {
        return TemplateXml.children(run).stream().anyMatch(child -> !TemplateXml.is(child, "rPr")
                && !(TemplateXml.is(child, "t") && child.getTextContent().isEmpty()));
    }

    private Element changed(Element model, Span span) {
        var run = run(model, span);
        if (span.change().isKept()) {
            return run;
        }
        var change = element(model.getOwnerDocument(), SpansXml.element(span.change()));
        var attributes = annotations.change(span.change());
        for (int i = 0; i < attributes.length; i += 2) {
            change.setAttributeNS(TemplateXml.W, attributes[i], attributes[i + 1]);
        }
        change.appendChild(run);
        return change;
    }

    private static Element run(Element model, Span span) {
        var document = model.getOwnerDocument();
        var run = element(document, "w:r");
        TemplateXml.child(model, "rPr").map(properties -> properties.cloneNode(true)).ifPresent(properties -> {
            // The words are in the language of the document, which is that of its styles.
            TemplateXml.child(properties, "lang").ifPresent(properties::removeChild);
            run.appendChild(properties);
        });
        for (var word : pieces(span.text())) {
            run.appendChild(switch (word) {
                case "\n" -> element(document, "w:br");
                case "\t" -> element(document, "w:tab");
                default -> text(document, word, span.change());
            });
        }
        return run;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var lines = text.replaceAll("[\u000b\u0085\u2028\u2029]", "\n");
        for (var piece : lines.split("(?<=[\n\t])|(?=[\n\t])")) {
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static Node text(Document document, String words, Change change) {
        var text = element(document, change.isDeleted() ? "w:delText" : "w:t");
        set(text, words);
        return text;
    }

    private static void set(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static Element element(Document document, String name) {
        return document.createElementNS(TemplateXml.W, name);
    }
}
