// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plenaria.export.document.Note;
import org.plenaria.export.document.Style;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;

/** The comments, and which of them answers which (Word keeps that in a part of its own). */
final class CommentsParts {

    private static final String COMMENTS = "word/comments.xml";
    private static final String EXTENDED = "word/commentsExtended.xml";
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String EXTENDED_RELATIONSHIP =
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private static final int MOST_INITIALS = 3;

    private final WordLanguage language;

    CommentsParts(WordLanguage language) {
        this.language = language;
    }

    static void declare(Map<String, String> contentTypes, String type) {
        contentTypes.put(COMMENTS, type + "comments+xml");
        contentTypes.put(EXTENDED, type + "commentsExtended+xml");
    }

    static List<Relationship> relationships() {
        return List.of(
                new Relationship("rIdComments", "comments", "comments.xml"),
                new Relationship("rIdCommentsExtended", EXTENDED_RELATIONSHIP, "commentsExtended.xml"));
    }

    void write(OoxmlPackage file, List<Note> notes) throws IOException {
        file.part(COMMENTS, xml -> comments(xml, notes));
        file.part(EXTENDED, xml -> extended(xml, notes));
    }

    private void comments(XmlWriter xml, List<Note> notes) throws IOException {
        xml.start("w:comments", "xmlns:w", WordXml.W, "xmlns:w14", W14, "xmlns:mc", MC, "mc:Ignorable", "w14");
        int number = 0;
        for (var note : notes) {
            number = comment(xml, number, note.author(), note.day(), note.text());
            for (var reply : note.replies()) {
                number = comment(xml, number, reply.author(), reply.day(), reply.text());
            }
        }
        xml.end();
    }

    private int comment(XmlWriter xml, int number, String author, LocalDate day, String text) throws IOException {
        var word = new WordXml(xml);
        xml.start("w:comment",
                "w:id", Integer.toString(number), "w:author", author, "w:date", day + "T00:00:00Z",
                "w:initials", initials(author));
        xml.start("w:p", "w14:paraId", paragraph(number)).start("w:pPr");
        word.value("w:pStyle", Style.COMMENT.id());
        xml.end().start("w:r").start("w:rPr");
        word.value("w:rStyle", "CommentReference");
        xml.end().empty("w:annotationRef").end();
        word.run(text, "", language.tag(), false);
        xml.end(2);
        return number + 1;
    }

    private static void extended(XmlWriter xml, List<Note> notes) throws IOException {
        xml.start("w15:commentsEx", "xmlns:w15", W15);
        int number = 0;
        for (var note : notes) {
            var root = paragraph(number);
            xml.empty("w15:commentEx", "w15:paraId", root, "w15:done", "0");
            number++;
            for (int i = 0; i < note.replies().size(); i++) {
                xml.empty("w15:commentEx",
                        "w15:paraId", paragraph(number), "w15:paraIdParent", root, "w15:done", "0");
                number++;
            }
        }
        xml.end();
    }

    private static String paragraph(int number) {
        return "%08X".formatted(number + 1);
    }

    /** The first letters of an author's first words. */
    private static String initials(String author) {
        var initials = new StringBuilder();
        int words = 0;
        for (var word : author.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && words < MOST_INITIALS) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
                words++;
            }
        }
        return initials.toString();
    }
}
