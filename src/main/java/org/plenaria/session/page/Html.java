// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML in the making: elements that close in order, and text that stays text. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    Html start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    Html end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no end, such as an input. */
    Html empty(String name, String... attributes) {
        start(name, attributes);
        open.pop();
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    Html element(String name, String text, String... attributes) {
        return start(name, attributes).text(text).end();
    }

    /** What this program has written itself. */
    Html trusted(String markup) {
        out.append(markup);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
