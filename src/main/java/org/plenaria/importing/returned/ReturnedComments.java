// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Relations;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.source.ImportRefusedException;
import org.w3c.dom.Element;

/** Reads the comments of a Word document, and which of them answers which. */
final class ReturnedComments {

    private ReturnedComments() {}

    static List<ReturnedComment> read(OfficePackage office, String main, String fileName)
            throws ImportRefusedException {
        var part = root(office, main, "comments", fileName);
        if (part.isEmpty()) {
            return List.of();
        }
        var comments = Xml.children(part.get(), "comment");
        var numbers = new HashMap<String, String>(); // of the comment by the id of its last paragraph
        for (var comment : comments) {
            Xml.children(comment, "p").forEach(paragraph -> {
                if (!Xml.attribute(paragraph, "paraId").isEmpty()) {
                    numbers.put(Xml.attribute(paragraph, "paraId"), Xml.attribute(comment, "id"));
                }
            });
        }
        var answers = answers(root(office, main, "commentsExtended", fileName), numbers);
        var all = new ArrayList<ReturnedComment>();
        for (var comment : comments) {
            var number = Xml.attribute(comment, "id");
            var text = text(comment);
            var trace = WordReturn.trace(comment).orElseGet(() -> new Trace("?", Optional.empty()));
            if (!text.isBlank()) {
                all.add(new ReturnedComment(number, trace, text, Optional.ofNullable(answers.get(number))));
            }
        }
        return all;
    }

    private static Map<String, String> answers(Optional<Element> extended, Map<String, String> numbers) {
        var answers = new HashMap<String, String>();
        extended.ifPresent(root -> {
            for (var one : Xml.children(root)) {
                var number = numbers.get(Xml.attribute(one, "paraId"));
                var parent = numbers.get(Xml.attribute(one, "paraIdParent"));
                if (number != null && parent != null && !number.equals(parent)) {
                    answers.put(number, parent);
                }
            }
        });
        return answers;
    }

    private static String text(Element comment) {
        var lines = new ArrayList<String>();
        for (var paragraph : Xml.children(comment, "p")) {
            var text = new ReturnedText(new ReturnedText.Marks() {
                @Override
                public void start(Element bookmark) {
                    // no text of the plan
                }

                @Override
                public void end(Element bookmark, boolean afterText) {
                    // no text of the plan
                }
            }, "");
            text.read(paragraph);
            lines.add(text.text());
        }
        return String.join("\n", lines).strip();
    }

    private static Optional<Element> root(OfficePackage office, String main, String type, String fileName)
            throws ImportRefusedException {
        var bytes = Relations.first(office, main, type, fileName).flatMap(office::part);
        return bytes.isPresent() ? Optional.of(Xml.root(bytes.get(), fileName)) : Optional.empty();
    }
}
