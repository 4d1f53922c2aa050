// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenaria.ui.field.Nodes;

/** Shows lines of Markdown: headings (###), items (-), strong words (**), names (*) and code (`). */
final class MarkdownBox extends VBox {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`");

    MarkdownBox() {
        getStyleClass().add("markdown");
    }

    void show(String title, List<String> lines) {
        getChildren().setAll(Nodes.wrapping(title, "markdown-title"));
        for (var line : lines) {
            if (line.startsWith("### ")) {
                getChildren().add(Nodes.wrapping(line.substring(4), "markdown-heading"));
            } else if (line.startsWith("- ")) {
                var item = flow("•\u2002" + line.substring(2));
                item.getStyleClass().add("markdown-item");
                getChildren().add(item);
            } else {
                getChildren().add(flow(line));
            }
        }
    }

    private static TextFlow flow(String line) {
        var flow = new TextFlow();
        flow.getStyleClass().add("markdown-line");
        var found = MARKED.matcher(line);
        int from = 0;
        while (found.find()) {
            add(flow, line.substring(from, found.start()), "markdown-text");
            if (found.group(1) != null) {
                add(flow, found.group(1), "markdown-strong");
            } else if (found.group(2) != null) {
                add(flow, found.group(2), "markdown-name");
            } else {
                add(flow, found.group(3), "markdown-strong");
            }
            from = found.end();
        }
        add(flow, line.substring(from), "markdown-text");
        return flow;
    }

    private static void add(TextFlow flow, String text, String style) {
        if (!text.isEmpty()) {
            var node = new Text(text);
            node.getStyleClass().add(style);
            flow.getChildren().add(node);
        }
    }
}
