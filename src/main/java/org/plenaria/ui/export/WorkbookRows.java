// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first rows of a workbook's first sheet as we write it, without its hidden columns. */
final class WorkbookRows {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final List<String> strings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final int most;

    private WorkbookRows(int most) {
        this.most = most;
    }

    /**
     * Reads them.
     *
     * @throws IOException when it is no workbook
     */
    static List<List<String>> of(byte[] workbook, int most) throws IOException {
        var parts = parts(workbook);
        var reading = new WorkbookRows(most);
        try {
            reading.readStrings(reader(parts.getOrDefault(STRINGS, new byte[0])));
            reading.readSheet(reader(parts.getOrDefault(SHEET, new byte[0])));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return List.copyOf(reading.rows);
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SHEET) || entry.getName().equals(STRINGS)) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part), "UTF-8");
    }

    private void readStrings(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private void readSheet(XMLStreamReader xml) throws XMLStreamException {
        var row = new ArrayList<String>();
        boolean shared = false;
        int column = 0;
        while (xml.hasNext() && rows.size() < most) {
            int event = xml.next();
            var name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (name) {
                    case "col" -> hide(xml);
                    case "c" -> {
                        column = column(String.valueOf(xml.getAttributeValue(null, "r")));
                        shared = "s".equals(xml.getAttributeValue(null, "t"));
                    }
                    case "v" -> put(row, column, shared, xml.getElementText());
                    default -> { }
                }
            } else if (event == XMLStreamReader.END_ELEMENT && name.equals("row")) {
                rows.add(seen(row));
                row.clear();
            }
        }
    }

    private void hide(XMLStreamReader xml) {
        if ("1".equals(xml.getAttributeValue(null, "hidden"))) {
            int last = Integer.parseInt(xml.getAttributeValue(null, "max"));
            for (int i = Integer.parseInt(xml.getAttributeValue(null, "min")); i <= last; i++) {
                hidden.add(i - 1);
            }
        }
    }

    /** The number of a column, from 0, in the name of a cell: 27 for "AB12". */
    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private void put(List<String> row, int column, boolean shared, String value) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, shared ? strings.get(Integer.parseInt(value)) : value);
    }

    private List<String> seen(List<String> row) {
        var seen = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            if (!hidden.contains(i)) {
                seen.add(row.get(i));
            }
        }
        return List.copyOf(seen);
    }
}
