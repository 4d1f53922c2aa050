// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A part of a Word document after somebody accepted or rejected all its tracked changes, written down so that two
 * can be compared: every element and attribute, neighbouring runs of the same look as one, without comments and
 * bookmarks. It does what ECMA-376 part 1, 17.13.5, says of each kind of change.
 */
final class SettledDocument {

    private static final Set<String> UNTRACKED = Set.of(
            "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd");

    private static final DocumentBuilderFactory PARSERS = parsers();

    private final Document document;
    private final boolean accept;
    private final Map<String, List<Element>> byName = new HashMap<>();

    private SettledDocument(String xml, boolean accept) {
        this.accept = accept;
        try {
            document = PARSERS.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
        collect(document.getDocumentElement());
        settle();
    }

    private static DocumentBuilderFactory parsers() {
        try {
            var parsers = DocumentBuilderFactory.newInstance();
            // All of the document is looked at: to unfold it node by node would only take longer.
            parsers.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return parsers;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String accepted(String xml) {
        return new SettledDocument(xml, true).written();
    }

    static String rejected(String xml) {
        return new SettledDocument(xml, false).written();
    }

    private void settle() {
        for (var name : UNTRACKED) {
            all(name).forEach(SettledDocument::remove);
        }
        all("w:commentReference").forEach(reference -> remove((Element) reference.getParentNode()));
        all("w:trPr").forEach(this::row);
        all("w:tbl").stream().filter(table -> has(table, "w:tr").isEmpty()).forEach(SettledDocument::remove);
        var gone = new ArrayList<Element>();
        for (var properties : all("w:pPr")) {
            if (properties.getParentNode().getNodeName().equals("w:p") && endGoes(properties)) {
                gone.add((Element) properties.getParentNode());
            }
        }
        all("w:pPrChange").forEach(this::setting);
        all("w:ins").forEach(insertion -> keep(insertion, accept));
        all("w:del").forEach(deletion -> keep(deletion, !accept));
        // What comes back is text and instruction again.
        all("w:delInstrText").forEach(instruction -> document.renameNode(
                instruction, WordXml.W, "w:instrText"));
        all("w:hyperlink").stream().filter(link -> !link.hasChildNodes()).forEach(SettledDocument::remove);
        gone.stream().filter(paragraph -> paragraph.getParentNode() != null).forEach(SettledDocument::join);
    }

    private void row(Element properties) {
        var row = (Element) properties.getParentNode();
        boolean inserted = !has(properties, "w:ins").isEmpty();
        boolean deleted = !has(properties, "w:del").isEmpty();
        if (accept ? deleted : inserted) {
            remove(row);
        } else {
            has(properties, "w:ins").forEach(SettledDocument::remove);
            has(properties, "w:del").forEach(SettledDocument::remove);
        }
    }

    private boolean endGoes(Element properties) {
        var marks = has(properties, "w:rPr");
        boolean goes = marks.stream().anyMatch(mark -> !has(mark, accept ? "w:del" : "w:ins").isEmpty());
        marks.forEach(SettledDocument::remove);
        return goes;
    }

    private void setting(Element change) {
        var properties = (Element) change.getParentNode();
        remove(change);
        if (!accept) {
            children(properties).stream()
                    .filter(child -> !child.getNodeName().equals("w:sectPr"))
                    .forEach(SettledDocument::remove);
            var first = properties.getFirstChild();
            children(has(change, "w:pPr").getFirst()).forEach(child -> properties.insertBefore(child, first));
        }
    }

    private static void keep(Element change, boolean kept) {
        if (kept) {
            children(change).forEach(child -> change.getParentNode().insertBefore(child, change));
        }
        remove(change);
    }

    /** A paragraph without an end becomes the beginning of the next. */
    private static void join(Element paragraph) {
        var content = children(paragraph).stream()
                .filter(child -> !child.getNodeName().equals("w:pPr"))
                .toList();
        if (!content.isEmpty()) {
            var next = next(paragraph);
            if (next == null || !next.getNodeName().equals("w:p")) {
                throw new IllegalStateException("no paragraph to join: " + paragraph.getTextContent());
            }
            var first = children(next).getFirst().getNextSibling();
            content.forEach(child -> next.insertBefore(child, first));
        } else if (next(paragraph) == null) {
            throw new IllegalStateException("the last paragraph cannot go");
        }
        remove(paragraph);
    }

    @Nullable
    private static Element next(Element element) {
        var next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    private String written() {
        var out = new StringBuilder();
        write(document.getDocumentElement(), out);
        return out.toString();
    }

    private static void write(Element element, StringBuilder out) {
        out.append('\n').append('<').append(element.getNodeName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.append(' ').append(attributes.item(i).getNodeName())
                    .append('=').append(attributes.item(i).getNodeValue());
        }
        out.append('>');
        var look = "";
        for (var child : children(element)) {
            if (!child.getNodeName().equals("w:r")) {
                look = "";
                write(child, out);
                continue;
            }
            var mine = new StringBuilder();
            has(child, "w:rPr").forEach(properties -> write(properties, mine));
            if (!look.equals("run" + mine)) {
                out.append("\nrun").append(mine).append(": ");
                look = "run" + mine;
            }
            for (var piece : children(child)) {
                switch (piece.getNodeName()) {
                    case "w:rPr" -> {}
                    case "w:t", "w:delText" -> out.append(piece.getTextContent());
                    default -> write(piece, out);
                }
            }
        }
        if (children(element).isEmpty()) {
            out.append(element.getTextContent());
        }
    }

    /** The elements of a name that are still there; the lists that DOM gives are alive, and slow. */
    private List<Element> all(String name) {
        return byName.getOrDefault(name, List.of()).stream().filter(this::isThere).toList();
    }

    private boolean isThere(Node node) {
        var top = node;
        while (top.getParentNode() != null) {
            top = top.getParentNode();
        }
        return top == document;
    }

    private void collect(Element element) {
        byName.computeIfAbsent(element.getNodeName(), _ -> new ArrayList<>()).add(element);
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }

    private static List<Element> has(Element element, String name) {
        Predicate<Element> named = child -> child.getNodeName().equals(name);
        return children(element).stream().filter(named).toList();
    }

    private static List<Element> children(Node node) {
        var children = new ArrayList<Element>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }
}
