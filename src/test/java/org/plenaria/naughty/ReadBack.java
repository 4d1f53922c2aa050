// SPDX-License-Identifier: Apache-2.0
package org.plenaria.naughty;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.mpxj.MPXJException;
import net.sf.mpxj.mspdi.MSPDIReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenaria.export.Exported;

/** The texts in finished documents, as other readers find them. */
final class ReadBack {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private ReadBack() {}

    /** What a Word document says within each bookmark: paragraphs and breaks end with a line feed. */
    static Map<String, String> bookmarks(byte[] docx) {
        var texts = new LinkedHashMap<String, StringBuilder>();
        var open = new HashMap<String, String>();
        try {
            var reader = reader(Exported.parts(docx).get("word/document.xml"));
            while (reader.hasNext()) {
                var said = switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS -> reader.getText();
                    case XMLStreamConstants.START_ELEMENT -> started(reader, texts, open);
                    case XMLStreamConstants.END_ELEMENT -> reader.getLocalName().equals("p") ? "\n" : "";
                    default -> "";
                };
                open.values().forEach(name -> texts.get(name).append(said));
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        var all = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> all.put(name, text.toString()));
        return all;
    }

    private static String started(
            XMLStreamReader reader, Map<String, StringBuilder> texts, Map<String, String> open) {
        switch (reader.getLocalName()) {
            case "bookmarkStart" -> {
                var name = reader.getAttributeValue(WORD, "name");
                texts.put(name, new StringBuilder());
                open.put(reader.getAttributeValue(WORD, "id"), name);
            }
            case "bookmarkEnd" -> open.remove(reader.getAttributeValue(WORD, "id"));
            case "br" -> {
                return "\n";
            }
            case "tab" -> {
                // Tab stops in the properties of a paragraph have the same name and a position.
                return reader.getAttributeValue(WORD, "pos") == null ? "\t" : "";
            }
            default -> { }
        }
        return "";
    }

    private static XMLStreamReader reader(String xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new StringReader(xml));
    }

    /** The texts of sheets, row by row, without the headings; numbers and empty cells are "". */
    static List<List<List<String>>> sheets(byte[] xlsx, String... names) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return Arrays.stream(names).map(name -> rows(workbook.getSheet(name))).toList();
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (var row : sheet) {
            var texts = new ArrayList<String>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                var cell = row.getCell(column);
                texts.add(switch (cell == null ? CellType.BLANK : cell.getCellType()) {
                    case STRING -> cell.getStringCellValue();
                    case FORMULA -> cell.getCachedFormulaResultType() == CellType.STRING
                            ? cell.getStringCellValue()
                            : "";
                    default -> "";
                });
            }
            rows.add(texts);
        }
        return rows.subList(1, rows.size());
    }

    /** The records of a CSV file without the headings, read as RFC 4180 says. */
    static List<List<String>> records(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var records = new ArrayList<List<String>>();
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                values.add(value.toString());
                value.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(values));
                    values.clear();
                }
            } else {
                value.append(c);
            }
        }
        return records.subList(1, records.size());
    }

    /** All words of a PDF file. */
    static String pdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** What a calendar's events are called, each followed by a line feed. */
    static String summaries(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().stream()
                .map(event -> event.getSummary().getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** What a project's tasks are called, each followed by a line feed. */
    static String taskNames(byte[] file) {
        try {
            return new MSPDIReader().read(new ByteArrayInputStream(file)).getTasks().stream()
                    .map(task -> task.getName() + "\n")
                    .collect(Collectors.joining());
        } catch (MPXJException e) {
            throw new AssertionError(e);
        }
    }
}
