// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Setting;
import org.plenaria.export.document.Style;

/** Writes paragraphs, with their bookmarks, comments and changes. */
final class ParagraphXml {

    private final WordXml word;
    private final SpansXml spans;
    private String open = ""; // the number of the bookmark that has begun and not ended
    private final Annotations annotations;

    ParagraphXml(WordXml word, Annotations annotations) {
        this.word = word;
        this.annotations = annotations;
        spans = new SpansXml(word, annotations);
    }

    /** What may stand inside a paragraph beside its own. */
    @FunctionalInterface
    interface Piece {
        Piece NOTHING = () -> {};

        void write() throws IOException;
    }

    void write(Paragraph paragraph) throws IOException {
        write(paragraph, Piece.NOTHING, Piece.NOTHING, Piece.NOTHING);
    }

    /**
     * Writes a paragraph.
     *
     * @param section the properties of the section it ends
     * @param before what stands before its text
     * @param after what stands behind it
     */
    void write(Paragraph paragraph, Piece section, Piece before, Piece after) throws IOException {
        var xml = word.xml();
        xml.start("w:p").start("w:pPr");
        setting(paragraph.setting());
        if (!paragraph.change().isKept()) {
            xml.start("w:rPr");
            xml.empty(SpansXml.element(paragraph.change()), annotations.change(paragraph.change()));
            xml.end();
        }
        section.write();
        if (paragraph.earlier().isPresent()) {
            var earlier = paragraph.earlier().get();
            xml.start("w:pPrChange", annotations.change(earlier.author(), earlier.day())).start("w:pPr");
            setting(earlier.setting());
            xml.end(2);
        }
        xml.end();
        before.write();
        var comments = comments(paragraph);
        for (var number : comments) {
            xml.empty("w:commentRangeStart", "w:id", number);
        }
        inBookmarks(paragraph);
        for (var number : comments) {
            xml.empty("w:commentRangeEnd", "w:id", number);
            xml.start("w:r").start("w:rPr");
            word.value("w:rStyle", "CommentReference");
            xml.end().empty("w:commentReference", "w:id", number).end();
        }
        after.write();
        xml.end();
    }

    private List<String> comments(Paragraph paragraph) {
        var numbers = new ArrayList<String>();
        paragraph.notes().forEach(note -> numbers.addAll(annotations.comment(note)));
        return numbers;
    }

    private void setting(Setting setting) throws IOException {
        var xml = word.xml();
        word.value("w:pStyle", setting.style().id());
        if (setting.keepNext() && !setting.style().look().keepNext()) {
            xml.empty("w:keepNext");
        }
        if (setting.newPage()) {
            xml.empty("w:pageBreakBefore");
        }
        if (setting.flush()) {
            xml.empty("w:ind", "w:left", "0", "w:firstLine", "0");
        }
    }

    private void inBookmarks(Paragraph paragraph) throws IOException {
        var xml = word.xml();
        boolean heading = paragraph.style() == Style.HEADING_1 || paragraph.style() == Style.HEADING_2;
        var contents = heading && paragraph.opens() ? annotations.bookmark() : "";
        if (!contents.isEmpty()) {
            xml.empty("w:bookmarkStart", "w:id", contents, "w:name", paragraph.mark().contentsBookmark());
        }
        var name = paragraph.mark().bookmark();
        if (name.isPresent() && paragraph.opens()) {
            open = annotations.bookmark();
            xml.empty("w:bookmarkStart", "w:id", open, "w:name", name.get());
        }
        spans.write(paragraph.spans());
        if (name.isPresent() && paragraph.closes() && !open.isEmpty()) {
            xml.empty("w:bookmarkEnd", "w:id", open);
            open = "";
        }
        if (!contents.isEmpty()) {
            xml.empty("w:bookmarkEnd", "w:id", contents);
        }
    }
}
