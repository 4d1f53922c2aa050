// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A name in double braces in the text of a template.
 *
 * @param written as it stands there: {@code {{ Title }}}
 * @param name without braces and blanks
 * @param start where it begins in the text of its paragraph
 */
public record Placeholder(String written, String name, int start) {

    private static final Pattern PATTERN = Pattern.compile("\\{\\{\\s*([\\p{L}\\p{N}_. -]{1,40}?)\\s*\\}\\}");

    public int end() {
        return start + written.length();
    }

    /** All in a text. */
    public static List<Placeholder> in(String text) {
        var found = new ArrayList<Placeholder>();
        var matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            found.add(new Placeholder(matcher.group(), matcher.group(1).replaceAll("[ _.-]", ""), matcher.start()));
        }
        return found;
    }

    /** The place that a paragraph holds and nothing else. */
    public static Optional<BlockPlace> alone(Element paragraph) {
        if (!TemplateXml.is(paragraph, "p")) {
            return Optional.empty();
        }
        var text = text(paragraph).strip();
        var found = in(text);
        return found.size() == 1 && found.getFirst().written().equals(text)
                ? BlockPlace.of(found.getFirst().name())
                : Optional.empty();
    }

    /** The pieces of text of a paragraph itself, not of a text box that hangs on it. */
    public static List<Element> texts(Element paragraph) {
        return TemplateXml.all(paragraph, "t").stream()
                .filter(text -> text.getParentNode() != null && paragraph.equals(paragraphOf(text)))
                .toList();
    }

    public static String text(Element paragraph) {
        var text = new StringBuilder();
        texts(paragraph).forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    private static Node paragraphOf(Node node) {
        var parent = node.getParentNode();
        while (parent.getParentNode() != null && !TemplateXml.is(parent, "p")) {
            parent = parent.getParentNode();
        }
        return parent;
    }
}
