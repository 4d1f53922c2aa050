// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML document, element by element. Whatever text it is given, the result is well-formed: characters that
 * XML cannot hold are replaced by visible ones ({@link Characters}).
 */
public final class XmlWriter {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public XmlWriter(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    public XmlWriter start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public XmlWriter end() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Closes so many elements. */
    public XmlWriter end(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            end();
        }
        return this;
    }

    /** An element without content. */
    public XmlWriter empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    /** An element that holds nothing but a text. */
    public XmlWriter element(String name, String text, String... attributes) throws IOException {
        return start(name, attributes).text(text).end();
    }

    public XmlWriter text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1], true);
            out.write('"');
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        if (isItself(text)) {
            out.write(text);
            return;
        }
        var visible = Characters.visible(text);
        int written = 0;
        for (int i = 0; i < visible.length(); i++) {
            var entity = entity(visible.charAt(i), attribute);
            if (!entity.isEmpty()) {
                out.write(visible, written, i - written);
                out.write(entity);
                written = i + 1;
            }
        }
        out.write(visible, written, visible.length() - written);
    }

    /** Whether nothing in a text needs a second look, as in most of the millions that a large plan has. */
    private static boolean isItself(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String entity(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }
}
