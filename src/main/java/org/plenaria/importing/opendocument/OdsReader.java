// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.opendocument;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.SheetCells;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.source.AsideKind;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.plan.TimeframeNotation;

/** Reads OpenDocument sheets cell by cell without holding their XML, so that a large one needs little memory. */
public final class OdsReader {

    private static final int MOST_SHEETS = 200;
    private static final int DEEPEST = 200;

    private final XMLStreamReader xml;
    private final String fileName;
    private final List<String> hiddenStyles = new ArrayList<>();
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<SourceBlock> remarks = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();

    private OdsReader(XMLStreamReader xml, String fileName) {
        this.xml = xml;
        this.fileName = fileName;
    }

    /**
     * Reads a workbook, sheet by sheet in its order.
     *
     * @throws ImportRefusedException when its content is no well-formed XML, or a sheet has too many cells
     */
    public static SourceDocument read(OfficePackage office, String fileName) throws ImportRefusedException {
        try {
            var reader = new OdsReader(Xml.stream(office.part("content.xml").orElseThrow()), fileName);
            reader.sheets();
            if (office.hasMacros()) {
                reader.notes.add(ImportNote.general(NoteKind.MACROS_IGNORED));
            }
            reader.blocks.addAll(reader.remarks);
            return new SourceDocument(reader.blocks, reader.notes);
        } catch (XMLStreamException malformed) {
            throw new ImportRefusedException(malformed, RefusalReason.DAMAGED, fileName);
        }
    }

    private void sheets() throws XMLStreamException, ImportRefusedException {
        var style = "";
        int sheets = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = value("name");
                case "table-properties" -> {
                    if (value("display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> {
                    if (sheets++ < MOST_SHEETS) {
                        sheet();
                    }
                }
                default -> { }
            }
        }
    }

    private void sheet() throws XMLStreamException, ImportRefusedException {
        var name = value("name");
        boolean hidden = hiddenStyles.contains(value("style-name"));
        var cells = new SheetCells();
        int row = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> row = row(name, row, cells);
                    case "shapes", "table-source", "forms" -> skip();
                    default -> { }
                }
            }
        }
        if (!cells.isEmpty()) {
            blocks.add(new SourceBlock.Table(cells.grid(name)));
            if (hidden) {
                notes.add(ImportNote.general(NoteKind.HIDDEN_SHEET_READ, name));
            }
        }
    }

    /** Reads a row and gives the number of the next. */
    private int row(String sheet, int row, SheetCells cells) throws XMLStreamException, ImportRefusedException {
        int repeated = number("number-rows-repeated", 1);
        var filled = new ArrayList<int[]>();
        var contents = new ArrayList<Cell>();
        int column = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            boolean own = event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-cell");
            boolean covered = event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("covered-table-cell");
            if (!own && !covered) {
                continue;
            }
            int times = number("number-columns-repeated", 1);
            int across = number("number-columns-spanned", 1);
            int down = number("number-rows-spanned", 1);
            var cell = cell(new SourcePlace.Cell(sheet, row, column));
            if (cell.isPresent() && own) {
                filled.add(new int[] {column, times});
                contents.add(cell.get());
                if (across > 1 || down > 1) {
                    cells.merge(row, column, row + down - 1, column + across - 1);
                }
            }
            column = Math.min(column + times, 1 << 20);
        }
        add(sheet, row, repeated, filled, contents, cells);
        return Math.min(row + repeated, 1 << 24);
    }

    private void add(
            String sheet, int row, int repeated, List<int[]> filled, List<Cell> contents, SheetCells cells)
            throws ImportRefusedException {
        for (int down = 0; down < repeated && !filled.isEmpty(); down++) {
            for (int i = 0; i < filled.size(); i++) {
                for (int across = 0; across < filled.get(i)[1]; across++) {
                    int column = filled.get(i)[0] + across;
                    var one = contents.get(i);
                    var line = new SourceLine(
                            one.text(), new SourcePlace.Cell(sheet, row + down, column), LineHints.NONE);
                    if (!cells.add(row + down, column, new Cell(line, false, one.number(), one.date()))) {
                        throw new ImportRefusedException(RefusalReason.TOO_LARGE_INSIDE, fileName);
                    }
                }
            }
        }
    }

    private Optional<Cell> cell(SourcePlace.Cell place) throws XMLStreamException {
        var type = value("value-type");
        var raw = value("value");
        var day = value("date-value");
        var shown = new StringBuilder();
        boolean first = true;
        while (xml.hasNext()) {
            int event = xml.next();
            var name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT
                    && (name.equals("table-cell") || name.equals("covered-table-cell"))) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && name.equals("p")) {
                shown.append(first ? "" : "\n").append(words("p", 0));
                first = false;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("annotation")) {
                remark(words("annotation", 0));
            }
        }
        Optional<LocalDate> date = type.equals("date") && day.length() >= 10
                ? TimeframeNotation.day(day.substring(0, 10))
                : Optional.empty();
        boolean counts = type.equals("float") || type.equals("currency") || type.equals("percentage");
        var number = counts ? decimal(raw) : Optional.<BigDecimal>empty();
        var text = date.map(LocalDate::toString)
                .orElseGet(() -> Normalizer.normalize(shown.toString(), Normalizer.Form.NFC));
        if (text.isBlank() && counts) {
            text = raw;
        }
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Cell(new SourceLine(text, place, LineHints.NONE), false, number, date));
    }

    private static Optional<BigDecimal> decimal(String raw) {
        try {
            var number = new BigDecimal(raw);
            return Math.abs((long) number.scale()) > 400 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private void remark(String words) {
        var text = words.replaceAll("\\s+", " ").strip();
        if (!text.isBlank()) {
            var place = new SourcePlace.Aside(AsideKind.REMARK, remarks.size() + 1);
            remarks.add(new SourceBlock.Beside(new SourceLine(text, place, LineHints.NONE), AsideKind.REMARK));
        }
    }

    /** The words inside an element, up to its end. */
    private String words(String end, int depth) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText().replace('\n', ' '));
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "s" -> text.append(" ".repeat(Math.min(number("c", 1), 1_000)));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "creator", "date" -> words(xml.getLocalName(), depth + 1);
                    case "p" -> {
                        text.append(text.isEmpty() ? "" : " ");
                        text.append(depth < DEEPEST ? words("p", depth + 1) : "");
                    }
                    default -> { }
                }
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int number(String attribute, int otherwise) {
        var text = value(attribute);
        return text.matches("[1-9]\\d{0,7}") ? Integer.parseInt(text) : otherwise;
    }

    private String value(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
