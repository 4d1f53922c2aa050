// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plenaria.importing.office.BoldHeading;
import org.plenaria.importing.source.AsideKind;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.source.TextRange;

/** Reads PDFs: paragraphs put together again, headings by their size, tables by their borders. */
public final class PdfReader {

    private static final int MOST_PAGES = 2_000;
    private static final float LARGER = 1.12f;
    private static final float SAME_BORDERS = 6;
    private static final float INDENT = 12;
    private static final Pattern LABELLED = Pattern.compile("^\\s*(?:[•-]\\s*)?\\p{L}[\\p{L} ]{2,25}(?:\\t|:\\s)");

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<SourceBlock> beside = new ArrayList<>();
    private float bodySize;
    private List<Integer> headingSizes = List.of();
    private Optional<PageParagraph> last = Optional.empty();
    private int lastPage;
    private boolean labelled;
    private float hanging;
    private int tables;
    private int asides;

    private PdfReader() {}

    /**
     * Reads a document.
     *
     * @throws ImportRefusedException when it is damaged, locked, larger inside than any plan, or pictures without text
     */
    public static SourceDocument read(byte[] bytes, String fileName) throws ImportRefusedException {
        if (!PackedStreams.fit(bytes)) {
            throw new ImportRefusedException(RefusalReason.TOO_LARGE_INSIDE, fileName);
        }
        try (var document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new ImportRefusedException(RefusalReason.TOO_LARGE_INSIDE, fileName);
            }
            var pages = pages(document);
            if (pages.stream().allMatch(page -> page.pieces().isEmpty() && page.turned().isEmpty())) {
                throw new ImportRefusedException(
                        document.getNumberOfPages() == 0 ? RefusalReason.NO_TEXT : RefusalReason.SCAN, fileName);
            }
            var reader = new PdfReader();
            reader.take(pages);
            reader.blocks.addAll(reader.beside);
            return new SourceDocument(reader.blocks, List.of());
        } catch (InvalidPasswordException locked) {
            throw new ImportRefusedException(locked, RefusalReason.PASSWORD, fileName);
        } catch (Patience.Lost | OutOfMemoryError tooLarge) {
            throw new ImportRefusedException(tooLarge, RefusalReason.TOO_LARGE_INSIDE, fileName);
        } catch (IOException damaged) {
            throw new ImportRefusedException(damaged, RefusalReason.DAMAGED, fileName);
        }
    }

    private static List<PageContent> pages(PDDocument document) throws IOException {
        var patience = new Patience();
        var glyphs = new PageGlyphs(patience);
        var pages = new ArrayList<PageContent>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var rulings = Rulings.of(document.getPage(page - 1), patience);
            pages.add(PageContent.of(page, glyphs.of(document, page), rulings));
        }
        return pages;
    }

    private void take(List<PageContent> pages) {
        measure(pages);
        var margins = new PageMargins(pages);
        Optional<PageContent.Table> openTable = Optional.empty();
        var rows = new ArrayList<List<Optional<Cell>>>();
        for (var page : pages) {
            for (var piece : page.pieces()) {
                var margin = margins.of(piece);
                switch (piece) {
                    case PageContent.Paragraph(PageParagraph words) -> {
                        if (margin.isPresent()) {
                            aside(words.text(), margin.get());
                        } else {
                            close(rows);
                            openTable = Optional.empty();
                            paragraph(words, page.page());
                        }
                    }
                    case PageContent.Table table -> {
                        end();
                        if (openTable.filter(open -> sameBorders(open, table)).isEmpty()) {
                            close(rows);
                            tables++;
                        }
                        addRows(table, rows);
                        openTable = Optional.of(table);
                    }
                }
            }
            page.turned().forEach(words -> aside(words, AsideKind.TEXT_BOX));
        }
        end();
        close(rows);
    }

    // Kept until it is known whether it goes on overleaf.
    private void paragraph(PageParagraph words, int page) {
        var whole = last.filter(_ -> lastPage < page).flatMap(before -> before.over(words));
        if (whole.isPresent()) {
            last = whole;
            return;
        }
        end();
        last = Optional.of(words);
        lastPage = page;
    }

    private void end() {
        if (last.isPresent()) {
            var words = last.get();
            boolean below = isBelowLabel(words);
            blocks.add(new SourceBlock.Text(line(words, lastPage, below)));
            hanging = below ? hanging : words.first().x();
            labelled = below || LABELLED.matcher(words.text()).find();
        }
        last = Optional.empty();
    }

    // Set in from a label with its first value: one more value of the same list.
    private boolean isBelowLabel(PageParagraph words) {
        return labelled && words.first().x() > hanging + INDENT;
    }

    // The most frequent size is that of the text; larger ones are headings, the largest the highest.
    private void measure(List<PageContent> pages) {
        var letters = new HashMap<Integer, Integer>();
        var sizes = new TreeSet<Integer>();
        for (var page : pages) {
            for (var piece : page.pieces()) {
                if (piece instanceof PageContent.Paragraph(PageParagraph words)) {
                    letters.merge(size(words), words.text().length(), Integer::sum);
                    sizes.add(size(words));
                }
            }
        }
        int most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
        bodySize = most / 2f;
        headingSizes = sizes.descendingSet().stream().filter(size -> size / 2f > bodySize * LARGER).toList();
    }

    /** In half points. */
    private static int size(PageParagraph words) {
        return Math.round(words.size() * 2);
    }

    private SourceLine line(PageParagraph words, int page, boolean belowLabel) {
        var raw = words.text().stripTrailing();
        int lead = raw.length() - raw.stripLeading().length();
        var bold = words.bold().stream()
                .filter(range -> range.end() > lead)
                .map(range -> new TextRange(
                        Math.max(0, range.start() - lead), Math.min(range.end(), raw.length()) - lead))
                .toList();
        var text = raw.strip();
        boolean normal = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        int level = 1 + headingSizes.indexOf(size(words));
        if (level == 0 && normal && BoldHeading.is(text, bold)) {
            level = BoldHeading.LEVEL;
        }
        boolean heading = level > 0 && text.length() <= 250;
        return new SourceLine(
                normal ? text : Normalizer.normalize(text, Normalizer.Form.NFC),
                new SourcePlace.PageLine(page, words.line()),
                new LineHints(heading ? Math.min(level, BoldHeading.LEVEL) : 0,
                        belowLabel && !heading ? 1 : 0, belowLabel && !heading,
                        heading || !normal ? List.of() : bold));
    }

    private void aside(String words, AsideKind kind) {
        if (!words.isBlank()) {
            asides++;
            beside.add(new SourceBlock.Beside(
                    new SourceLine(words.strip(), new SourcePlace.Aside(kind, asides), LineHints.NONE), kind));
        }
    }

    private static boolean sameBorders(PageContent.Table one, PageContent.Table other) {
        if (one.xs().size() != other.xs().size()) {
            return false;
        }
        for (int i = 0; i < one.xs().size(); i++) {
            if (Math.abs(one.xs().get(i) - other.xs().get(i)) > SAME_BORDERS) {
                return false;
            }
        }
        return true;
    }

    private void addRows(PageContent.Table table, List<List<Optional<Cell>>> rows) {
        for (var texts : table.rows()) {
            var row = new ArrayList<Optional<Cell>>();
            for (int column = 0; column < texts.size(); column++) {
                row.add(cell(texts.get(column), rows, row, column));
            }
            rows.add(row);
        }
    }

    // A carried text is the line of the cell to the left or above it.
    private Optional<Cell> cell(
            Optional<PageContent.Text> text, List<List<Optional<Cell>>> rows, List<Optional<Cell>> row, int column) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().carried()) {
            var left = row.isEmpty() ? Optional.<Cell>empty() : row.getLast();
            var above = rows.isEmpty() ? Optional.<Cell>empty() : rows.getLast().get(column);
            var words = Normalizer.normalize(text.get().words(), Normalizer.Form.NFC);
            return left.filter(cell -> cell.text().equals(words))
                    .or(() -> above.filter(cell -> cell.text().equals(words)))
                    .map(Cell::carriedOver);
        }
        var place = new SourcePlace.TableCell(tables, rows.size() + 1, column + 1);
        return Optional.of(Cell.of(new SourceLine(
                Normalizer.normalize(text.get().words(), Normalizer.Form.NFC), place, LineHints.NONE)));
    }

    private void close(List<List<Optional<Cell>>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new SourceBlock.Table(new Grid(Optional.empty(), rows)));
            rows.clear();
        }
    }
}
