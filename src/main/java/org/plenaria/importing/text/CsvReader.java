// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;

/** Reads tables in text files, with commas, semicolons or tabs between the cells. */
public final class CsvReader {

    private final String text;
    private final char separator;
    private int at;

    private CsvReader(String text) {
        this.text = text;
        separator = separator(text);
    }

    /** Reads a table; texts in quotation marks may have separators and line ends in them. */
    public static SourceDocument read(byte[] bytes) {
        var notes = new ArrayList<ImportNote>();
        var text = Normalizer.normalize(TextReader.decode(bytes, notes), Normalizer.Form.NFC);
        return new SourceDocument(List.of(new SourceBlock.Table(new CsvReader(text).grid())), notes);
    }

    // The sign that the first line has most of, outside of quotation marks.
    private static char separator(String text) {
        var counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = ",;\t".indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        return counts[2] > Math.max(counts[0], counts[1]) ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }

    private Grid grid() {
        var rows = new ArrayList<List<Optional<Cell>>>();
        int columns = 0;
        int number = 0;
        while (at < text.length()) {
            number++;
            var row = row(number);
            if (row.stream().anyMatch(Optional::isPresent)) {
                columns = Math.max(columns, row.size());
                rows.add(row);
            }
        }
        for (var row : rows) {
            while (row.size() < columns) {
                row.add(Optional.empty());
            }
        }
        return new Grid(Optional.empty(), rows);
    }

    private List<Optional<Cell>> row(int number) {
        var row = new ArrayList<Optional<Cell>>();
        while (true) {
            var words = cell();
            var place = new SourcePlace.TableCell(1, number, row.size() + 1);
            row.add(words.isBlank()
                    ? Optional.empty()
                    : Optional.of(Cell.of(new SourceLine(words, place, LineHints.NONE))));
            if (at >= text.length()) {
                return row;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != separator) {
                return row;
            }
        }
    }

    private String cell() {
        var words = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    quoted = false;
                    continue;
                }
                at++;
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                break;
            }
            words.append(c);
        }
        return words.toString();
    }
}
