// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Span;

/** Writes the text of a paragraph: its runs, the links and fields around them, and what was inserted or deleted. */
final class SpansXml {

    private final WordXml word;
    private final Annotations annotations;

    SpansXml(WordXml word, Annotations annotations) {
        this.word = word;
        this.annotations = annotations;
    }

    /** The element of an insertion or deletion. */
    static String element(Change change) {
        return change.isDeleted() ? "w:del" : "w:ins";
    }

    void write(List<Span> spans) throws IOException {
        int i = 0;
        while (i < spans.size()) {
            int end = end(spans, i, Span::link);
            var link = spans.get(i).link();
            if (link.isEmpty()) {
                fields(spans.subList(i, end));
            } else {
                word.xml().start("w:hyperlink", "w:anchor", link, "w:history", "1");
                fields(spans.subList(i, end));
                word.xml().end();
            }
            i = end;
        }
    }

    private void fields(List<Span> spans) throws IOException {
        int i = 0;
        while (i < spans.size()) {
            int end = end(spans, i, Span::field);
            if (spans.get(i).field().isEmpty()) {
                for (var span : spans.subList(i, end)) {
                    tracked(span.change(), () -> run(span));
                }
            } else {
                field(spans.subList(i, end));
            }
            i = end;
        }
    }

    /** A field of which the result alone may have changed, or which came or went as a whole. */
    private void field(List<Span> results) throws IOException {
        var first = results.getFirst().change();
        boolean alike = results.stream().allMatch(span -> span.change().kind() == first.kind());
        var around = alike ? first : Change.NONE;
        var instruction = results.getFirst().field();
        tracked(around, () -> {
            word.fieldCharacter("begin").instruction(instruction, around.isDeleted()).fieldCharacter("separate");
            if (alike) {
                for (var span : results) {
                    run(span);
                }
            }
        });
        if (!alike) {
            for (var span : results) {
                tracked(span.change(), () -> run(span));
            }
        }
        tracked(around, () -> word.fieldCharacter("end"));
    }

    private void tracked(Change change, ParagraphXml.Piece content) throws IOException {
        if (change.isKept()) {
            content.write();
        } else {
            word.xml().start(element(change), annotations.change(change));
            content.write();
            word.xml().end();
        }
    }

    private void run(Span span) throws IOException {
        word.run(
                span.text(),
                span.role().characterStyle(),
                new WordLanguage(span.language()).tag(),
                span.change().isDeleted());
    }

    private static int end(List<Span> spans, int from, Function<Span, String> kind) {
        int end = from + 1;
        while (end < spans.size() && kind.apply(spans.get(end)).equals(kind.apply(spans.get(from)))) {
            end++;
        }
        return end;
    }
}
