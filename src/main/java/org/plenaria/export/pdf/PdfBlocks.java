// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Contents;
import org.plenaria.export.document.Figure;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Role;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.document.Span;
import org.plenaria.export.document.Table;
import org.plenaria.export.tables.TextLanguages;
import org.plenaria.plan.Language;

/**
 * Makes of the blocks of the Word document those of the PDF: both show the same.
 *
 * @param document the language it is in
 * @param languages of texts that nobody has translated
 * @param unlike tells what has changed since an earlier state
 */
record PdfBlocks(Language document, TextLanguages languages, Unlike unlike) {

    private static final double POINT = 20;

    /** What a block is in a PDF; nothing for a contents list, which is made by itself. */
    Optional<PdfBlock> of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Optional.of(of(paragraph));
            case Table table -> Optional.of(of(table));
            case Figure figure -> Optional.of(new PdfFigure(figure.images().getFirst()));
            case SectionBreak _ -> Optional.of(new PdfTurn(true));
            case Contents _ -> Optional.empty();
        };
    }

    private PdfTable of(Table table) {
        var rows = new ArrayList<PdfTable.Row>(table.rows().size());
        for (var row : table.rows()) {
            var cells = new ArrayList<PdfTable.Cell>(row.cells().size());
            for (var cell : row.cells()) {
                cells.add(new PdfTable.Cell(
                        cell.paragraphs().stream().map(this::of).toList(), cell.columns(), cell.shade()));
            }
            rows.add(new PdfTable.Row(row.header(), cells));
        }
        return new PdfTable(
                table.look(), table.widths().stream().map(width -> width / POINT).toList(), table.description(), rows);
    }

    PdfParagraph of(Paragraph paragraph) {
        var style = PdfStyle.of(paragraph.style());
        var spans = paragraph.spans();
        boolean labelled = !spans.isEmpty() && spans.getFirst().role() != Role.TEXT;
        var label = labelled ? spans.getFirst().text().strip() : "";
        var texts = labelled ? spans.subList(1, spans.size()) : spans;
        var text = texts.stream().map(Span::text).collect(Collectors.joining());
        Optional<Language> language = texts.isEmpty() || texts.getFirst().language().equals(document)
                ? languages.of(text)
                : Optional.of(texts.getFirst().language());
        return new PdfParagraph(
                style, label, style.caps() ? text.toUpperCase(document.locale()) : text,
                paragraph.setting().keepNext(), paragraph.setting().newPage(), unlike.is(paragraph), language);
    }
}
