// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.export.ooxml.Characters;
import org.plenaria.plan.Language;

/**
 * Writes a page that both HTML and XML parsers read alike. Whatever text it is given, it stays text: nothing in a plan
 * can open an element, an attribute or a script.
 */
final class HtmlWriter {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINE_ENDS = Pattern.compile("[\n\u000b\u0085\u2028\u2029]");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlWriter(Writer out) throws IOException {
        this.out = out;
        out.write("<!DOCTYPE html>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    HtmlWriter start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    HtmlWriter end() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write(">");
        return this;
    }

    HtmlWriter end(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            end();
        }
        return newLine();
    }

    /** An element that can hold nothing, such as {@code meta}. */
    HtmlWriter empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    HtmlWriter element(String name, String text, String... attributes) throws IOException {
        return start(name, attributes).text(text).end();
    }

    /** An element with a text of the plan, which may be in another language than the page. */
    HtmlWriter told(String name, String text, Optional<Language> language, String... attributes) throws IOException {
        tag(name, attributes);
        if (language.isPresent()) {
            attribute("lang", language.get().tag());
        }
        out.write(" dir=\"auto\">");
        open.push(name);
        return text(text).end();
    }

    /** A text; its line ends break lines. */
    HtmlWriter text(String text) throws IOException {
        var lines = LINE_ENDS.split(Characters.visible(text), -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.write("<br/>");
            }
            out.write(escaped(lines[i]));
        }
        return this;
    }

    HtmlWriter newLine() throws IOException {
        out.write('\n');
        return this;
    }

    /** Our own styles, script or picture, as it is: never a text of a plan. */
    HtmlWriter trusted(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        out.write(escaped(oneLine(Characters.visible(value))));
        out.write('"');
    }

    /** With one blank for all that is between words. */
    private static String oneLine(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' || c == ' ' && (i == 0 || text.charAt(i - 1) != ' ');
        }
        return plain ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    // U+007F to U+009F are errors in HTML, though XML allows them.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c >= 0x7f && c <= 0x9f ? '\ufffd' : c);
            }
        }
        return escaped.toString();
    }
}
