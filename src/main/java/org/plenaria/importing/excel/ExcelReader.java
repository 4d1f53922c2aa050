// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.excel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Relations;
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
import org.w3c.dom.Element;

/** Reads workbooks cell by cell without holding their XML, so that a large one needs little memory. */
public final class ExcelReader {

    private static final int MOST_SHEETS = 200;

    private final OfficePackage office;
    private final String fileName;
    private final List<String> shared = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();
    private final List<SourceBlock> remarks = new ArrayList<>();
    private final SheetFormats formats;

    private ExcelReader(OfficePackage office, String fileName, SheetFormats formats) {
        this.office = office;
        this.fileName = fileName;
        this.formats = formats;
    }

    /**
     * Reads a workbook, sheet by sheet in its order.
     *
     * @throws ImportRefusedException when its parts are not those of a workbook, or a sheet has too many cells
     */
    public static SourceDocument read(OfficePackage office, String fileName) throws ImportRefusedException {
        var main = Relations.first(office, "", "officeDocument", fileName).orElse("xl/workbook.xml");
        var bytes = office.part(main).orElseThrow(() -> new ImportRefusedException(RefusalReason.DAMAGED, fileName));
        var workbook = Xml.root(bytes, fileName);
        var from1904 = Xml.down(workbook, "workbookPr").map(one -> Xml.attribute(one, "date1904")).orElse("");
        var styles = part(office, Relations.first(office, main, "styles", fileName), fileName);
        var formats = new SheetFormats(styles, from1904.equals("1") || from1904.equals("true"));
        var reader = new ExcelReader(office, fileName, formats);
        try {
            reader.readShared(Relations.first(office, main, "sharedStrings", fileName));
            return reader.sheets(main, workbook);
        } catch (XMLStreamException malformed) {
            throw new ImportRefusedException(malformed, RefusalReason.DAMAGED, fileName);
        }
    }

    private static Optional<Element> part(OfficePackage office, Optional<String> name, String fileName)
            throws ImportRefusedException {
        var bytes = name.flatMap(office::part);
        return bytes.isPresent() ? Optional.of(Xml.root(bytes.get(), fileName)) : Optional.empty();
    }

    private SourceDocument sheets(String main, Element workbook) throws ImportRefusedException, XMLStreamException {
        var relations = Relations.of(office, main, fileName);
        var blocks = new ArrayList<SourceBlock>();
        var list = Xml.down(workbook, "sheets").map(all -> Xml.children(all, "sheet")).orElse(List.of());
        for (var sheet : list.subList(0, Math.min(list.size(), MOST_SHEETS))) {
            var name = Xml.attribute(sheet, "name");
            var id = sheet.getAttributeNodeNS(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
            var relation = Optional.ofNullable(relations.get(id == null ? lastId(sheet) : id.getValue()));
            var bytes = relation.map(Relations.Relation::target).flatMap(office::part);
            if (bytes.isPresent()) {
                var cells = cells(bytes.get(), name);
                if (!cells.isEmpty()) {
                    blocks.add(new SourceBlock.Table(cells.grid(name)));
                    if (!Xml.attribute(sheet, "state").isEmpty() && !Xml.attribute(sheet, "state").equals("visible")) {
                        notes.add(ImportNote.general(NoteKind.HIDDEN_SHEET_READ, name));
                    }
                }
                readRemarks(relation.orElseThrow().target());
            }
        }
        blocks.addAll(remarks);
        if (office.hasMacros()) {
            notes.add(ImportNote.general(NoteKind.MACROS_IGNORED));
        }
        return new SourceDocument(blocks, notes);
    }

    // Workbooks of the strict kind use another namespace for the same attribute.
    private static String lastId(Element sheet) {
        return Xml.attribute(sheet, "id");
    }

    // What people wrote beside the cells of a sheet.
    private void readRemarks(String sheet) throws ImportRefusedException, XMLStreamException {
        var bytes = Relations.first(office, sheet, "comments", fileName).flatMap(office::part);
        if (bytes.isEmpty()) {
            return;
        }
        var xml = Xml.stream(bytes.get());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("text")) {
                var words = richText(xml, "text").replaceAll("\\s+", " ").strip();
                if (!words.isEmpty()) {
                    var place = new SourcePlace.Aside(AsideKind.REMARK, remarks.size() + 1);
                    remarks.add(new SourceBlock.Beside(
                            new SourceLine(words, place, LineHints.NONE), AsideKind.REMARK));
                }
            }
        }
    }

    private void readShared(Optional<String> name) throws XMLStreamException {
        var bytes = name.flatMap(office::part);
        if (bytes.isEmpty()) {
            return;
        }
        var xml = Xml.stream(bytes.get());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                shared.add(richText(xml, "si"));
            }
        }
    }

    // The words of an item, without the readings that Japanese workbooks put above them.
    private static String richText(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                phonetic++;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t") && phonetic == 0) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                phonetic--;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                break;
            }
        }
        return text.toString();
    }

    private SheetCells cells(byte[] bytes, String sheet) throws XMLStreamException, ImportRefusedException {
        var cells = new SheetCells();
        var xml = Xml.stream(bytes);
        int row = 0;
        int column = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    var number = value(xml, "r");
                    row = number.matches("\\d{1,7}") ? Integer.parseInt(number) : row + 1;
                    column = 0;
                }
                case "c" -> {
                    var place = SheetCells.place(value(xml, "r"));
                    int at = place.map(found -> found[0]).orElse(row);
                    column = place.map(found -> found[1]).orElse(column + 1);
                    var cell = cell(xml, new SourcePlace.Cell(sheet, at, column));
                    if (cell.isPresent() && !cells.add(at, column, cell.get())) {
                        throw new ImportRefusedException(RefusalReason.TOO_LARGE_INSIDE, fileName);
                    }
                }
                case "mergeCell" -> cells.merge(value(xml, "ref"));
                default -> { }
            }
        }
        return cells;
    }

    private Optional<Cell> cell(XMLStreamReader xml, SourcePlace.Cell place) throws XMLStreamException {
        var type = value(xml, "t");
        var style = value(xml, "s");
        var raw = "";
        var formula = "";
        boolean stored = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> {
                        raw = xml.getElementText();
                        stored = true;
                    }
                    case "f" -> formula = xml.getElementText();
                    case "is" -> raw = richText(xml, "is");
                    default -> { }
                }
            }
        }
        if (!stored && !formula.isBlank()) {
            notes.add(new ImportNote(
                    NoteKind.FORMULA_WITHOUT_VALUE, Optional.of(place), Optional.empty(), List.of("=" + formula)));
            return text("=" + formula, place);
        }
        return switch (type) {
            case "s" -> text(shared(raw), place);
            case "str", "inlineStr", "e", "d" -> text(raw, place);
            case "b" -> text(raw.equals("1") ? "TRUE" : "FALSE", place);
            default -> number(raw, style, place);
        };
    }

    private String shared(String index) {
        int at = index.matches("\\d{1,8}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    private Optional<Cell> number(String raw, String style, SourcePlace.Cell place) {
        var day = formats.day(raw, style);
        var shown = day.map(Object::toString).orElseGet(() -> formats.shown(raw, style));
        return text(shown, place).map(cell -> new Cell(
                cell.line(), false, day.isPresent() ? Optional.empty() : formats.number(raw), day));
    }

    private static Optional<Cell> text(String raw, SourcePlace.Cell place) {
        // Word processors hand over their own line ends; Excel writes characters it cannot hold as _x000D_.
        var lines = raw.indexOf('_') < 0 ? raw : raw.replace("_x000D_", "").replace("_x000d_", "");
        var text = Normalizer.normalize(lines.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return text.isBlank() ? Optional.empty() : Optional.of(Cell.of(new SourceLine(text, place, LineHints.NONE)));
    }

    private static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
