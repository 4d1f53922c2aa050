// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.ImportReport;
import org.plenaria.importing.PlanImport;
import org.plenaria.importing.SourceFiles;
import org.plenaria.importing.source.ImportRefusedException;

/**
 * What a fuzzer runs: bytes become a file of one kind, which is read and made a plan of. Refusals are fine; anything
 * that nobody foresaw is a finding. The kind is the system property {@code plenaria.fuzz.kind}.
 */
public final class ReaderFuzz {

    private static final String KIND = System.getProperty("plenaria.fuzz.kind", "txt");
    private static final PlanImport IMPORT = new PlanImport();
    /** The parts of the packages; the input is divided among them where it has three zeros. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "docx", List.of("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"),
            "xlsx", List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"),
            "odt", List.of("content.xml", "styles.xml"),
            "ods", List.of("content.xml"));
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private ReaderFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws Exception {
        var kind = KIND.equals("zip") ? "docx" : KIND;
        try {
            var bytes = PARTS.containsKey(KIND) ? packed(KIND, data) : data;
            var document = SourceFiles.read(bytes, "plan." + kind);
            var result = IMPORT.of(document, ImportOptions.assuming(2027));
            ImportReport.write(result, "plan." + kind, Locale.ENGLISH);
        } catch (ImportRefusedException refused) {
            boolean ours = !KIND.equals("pdf"); // a library of others may stumble over a broken PDF
            if (ours && refused.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
        }
    }

    private static byte[] packed(String kind, byte[] data) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            var contents = divided(data);
            var names = PARTS.getOrDefault(kind, List.of());
            for (int i = 0; i < Math.min(names.size(), contents.size()); i++) {
                part(zip, names.get(i), contents.get(i));
            }
            switch (kind) {
                case "docx" -> {
                    part(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
                    part(zip, "word/_rels/document.xml.rels", relations("numbering", "numbering.xml", "styles",
                            "styles.xml", "footnotes", "footnotes.xml"));
                }
                case "xlsx" -> {
                    part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
                    part(zip, "xl/workbook.xml", bytes("<workbook xmlns:r=\"" + RELATIONS.replaceAll("/$", "")
                            + "\"><sheets><sheet name=\"A\" r:id=\"r0\"/></sheets></workbook>"));
                    part(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml",
                            "sharedStrings", "sharedStrings.xml", "styles", "styles.xml"));
                }
                default -> part(zip, "META-INF/manifest.xml", bytes("<manifest/>"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] relations(String... typesAndTargets) {
        var xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r").append(i / 2).append("\" Type=\"").append(RELATIONS)
                    .append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return bytes(xml + "</Relationships>");
    }

    private static List<byte[]> divided(byte[] data) {
        var parts = new ArrayList<byte[]>();
        for (var part : new String(data, StandardCharsets.ISO_8859_1).split("\0\0\0", -1)) {
            parts.add(part.getBytes(StandardCharsets.ISO_8859_1));
        }
        return parts;
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes inputs to begin with.
     *
     * @param arguments the kind and a folder
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        int count = 0;
        for (var seed : FuzzSeeds.of(arguments[0])) {
            Files.write(folder.resolve("seed" + count++), seed);
        }
    }
}
