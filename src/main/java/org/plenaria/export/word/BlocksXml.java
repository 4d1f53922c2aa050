// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.Optional;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Contents;
import org.plenaria.export.document.Figure;
import org.plenaria.export.document.PageGeometry;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.document.Table;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * Writes the blocks of a document one after another. A paragraph waits for the next block: if that ends a section, the
 * paragraph has to say so.
 */
final class BlocksXml {

    private final WordXml word;
    private final Annotations annotations;
    private final ParagraphXml paragraphs;
    private final TableXml tables;
    private final SectionEnds sections;
    private Optional<Paragraph> waiting = Optional.empty();

    /** Writes how the pages of a section are set up. */
    @FunctionalInterface
    interface SectionEnds {
        void write(PageGeometry geometry) throws IOException;
    }

    BlocksXml(XmlWriter xml, Annotations annotations) {
        this(xml, annotations, new SectionXml(new WordXml(xml))::write, true);
    }

    /**
     * Writes into a template, whose lines are of any height: rows of tables may break there, because LibreOffice loses the
     * rest of a table when one that may not ends at the wrong height, see {@link org.plenaria.export.document.Style}.
     */
    BlocksXml(XmlWriter xml, Annotations annotations, SectionEnds sections) {
        this(xml, annotations, sections, false);
    }

    private BlocksXml(XmlWriter xml, Annotations annotations, SectionEnds sections, boolean wholeRows) {
        word = new WordXml(xml);
        this.sections = sections;
        this.annotations = annotations;
        paragraphs = new ParagraphXml(word, annotations);
        tables = new TableXml(word, paragraphs, annotations, wholeRows);
    }

    void start() throws IOException {
        word.xml().start("w:document", "xmlns:w", WordXml.W, "xmlns:r", WordXml.R).start("w:body");
    }

    void write(Block block) throws IOException {
        switch (block) {
            case Paragraph paragraph -> {
                release(ParagraphXml.Piece.NOTHING);
                waiting = Optional.of(paragraph);
            }
            case Figure figure -> {
                release(ParagraphXml.Piece.NOTHING);
                new FigureXml(word, annotations).write(figure);
            }
            case Table table -> {
                release(ParagraphXml.Piece.NOTHING);
                tables.write(table);
            }
            case Contents contents -> {
                release(ParagraphXml.Piece.NOTHING);
                contents(contents);
            }
            case SectionBreak end -> release(() -> sections.write(end.ended()));
        }
    }

    /** Ends the document with the size of its last pages. */
    void end(PageGeometry last) throws IOException {
        release(ParagraphXml.Piece.NOTHING);
        sections.write(last);
        word.xml().end(2);
    }

    /** Whether the last paragraph still waits, so that a section can end with it. */
    boolean isWaiting() {
        return waiting.isPresent();
    }

    /** Writes what waits. */
    void flush() throws IOException {
        release(ParagraphXml.Piece.NOTHING);
    }

    private void release(ParagraphXml.Piece section) throws IOException {
        if (waiting.isPresent()) {
            paragraphs.write(waiting.get(), section, ParagraphXml.Piece.NOTHING, ParagraphXml.Piece.NOTHING);
        }
        waiting = Optional.empty();
    }

    /** The contents list: a real one that Word can update, filled in already. */
    private void contents(Contents contents) throws IOException {
        var xml = word.xml();
        xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        word.value("w:docPartGallery", "Table of Contents");
        xml.empty("w:docPartUnique").end(2).start("w:sdtContent");
        paragraphs.write(contents.heading());
        int last = contents.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            paragraphs.write(
                    contents.lines().get(i),
                    ParagraphXml.Piece.NOTHING,
                    i == 0 ? this::beginContents : ParagraphXml.Piece.NOTHING,
                    i == last ? () -> word.fieldCharacter("end") : ParagraphXml.Piece.NOTHING);
        }
        xml.end(2);
    }

    private void beginContents() throws IOException {
        word.fieldCharacter("begin").instruction("TOC \\o \"1-2\" \\h \\z", false).fieldCharacter("separate");
    }
}
