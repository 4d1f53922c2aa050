// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.messages.Messages;

/** Damaged and hostile files are refused in one plain sentence, soon and without much memory. */
class HostileFilesTest {

    private static byte[] workbook() throws Exception {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("Plan").createRow(0);
            row.createCell(0).setCellValue("Activity");
            row.createCell(1).setCellValue("Venue");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void refused(byte[] bytes, String name, RefusalReason reason) {
        long start = cpuTime();
        assertThatThrownBy(() -> SourceFiles.read(bytes, name))
                .isInstanceOfSatisfying(ImportRefusedException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    for (var locale : Messages.LANGUAGES) {
                        assertThat(new ImportPhrases(locale).of(refusal)).contains(name).endsWith(".");
                    }
                });
        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    // The time this thread has worked: other work on the machine must not fail a test.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The same file with one part replaced or added. */
    private static byte[] with(byte[] file, String part, byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file)); var to = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    zip.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void emptyAndForeignFilesAreRefused() {
        refused(new byte[0], "plan.txt", RefusalReason.EMPTY);
        refused(bytes("  \n\n"), "plan.txt", RefusalReason.NO_TEXT);
        refused(bytes("%PDF-1.7 ..."), "plan.pdf", RefusalReason.DAMAGED);
        refused(bytes("%PDF-1.7 ..."), "plan.txt", RefusalReason.WRONG_EXTENSION);
        refused(bytes("{\\rtf1 x}"), "plan.rtf", RefusalReason.RICH_TEXT);
        refused(new byte[] {1, 2, 3, 0, 5}, "plan.txt", RefusalReason.BINARY);
        refused(bytes("only words"), "plan.docx", RefusalReason.DAMAGED);
    }

    @Test
    void truncatedFilesAreRefusedWhereverTheyEnd() throws Exception {
        var whole = workbook();
        for (int length : new int[] {4, 30, 100, whole.length / 2, whole.length - 30, whole.length - 1}) {
            if (length < whole.length - 21) {
                refused(Arrays.copyOf(whole, length), "plan.xlsx", RefusalReason.DAMAGED);
            }
        }
    }

    @Test
    void aFileWithBytesChangedIsReadOrRefusedButNeverFails() throws Exception {
        var whole = workbook();
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var changed = whole.clone();
            for (int i = 0; i < 5; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(SourceFiles.read(changed, "plan.xlsx").lines()).isNotEmpty();
            } catch (ImportRefusedException refusal) {
                assertThat(refusal.reason()).isNotNull();
            }
        }
    }

    @Test
    void zipBombsAreRefusedBeforeTheyUnpack() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        refused(out.toByteArray(), "plan.xlsx", RefusalReason.TOO_LARGE_INSIDE);
    }

    @Test
    void aSheetOfTooManyCellsIsRefused() throws Exception {
        var rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 150_000; row++) {
            rows.append("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>");
        }
        rows.append("</sheetData></worksheet>");
        refused(with(workbook(), "xl/worksheets/sheet1.xml", bytes(rows.toString())), "plan.xlsx",
                RefusalReason.TOO_LARGE_INSIDE);
    }

    @Test
    void externalEntitiesAreNeverFetched() throws Exception {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused(with(workbook(), "xl/workbook.xml", bytes(evil)), "plan.xlsx", RefusalReason.OUTSIDE_REFERENCE);
        var late = " ".repeat(5_000) + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused(with(workbook(), "xl/workbook.xml", bytes(late)), "plan.xlsx", RefusalReason.DAMAGED);
    }

    @Test
    void openDocumentFilesAreHeldToTheSameLimits() throws Exception {
        var good = OpenLayouts.open(OpenLayouts.text(OpenLayouts.p("Venue: Lima")));
        assertThat(SourceFiles.read(good, "plan.odt").lines()).hasSize(1);
        refused(good, "plan.ods", RefusalReason.WRONG_EXTENSION);
        refused(Arrays.copyOf(good, good.length / 2), "plan.odt", RefusalReason.DAMAGED);
        refused(OpenLayouts.open("<office:document-content"), "plan.odt", RefusalReason.DAMAGED);
        refused(OpenLayouts.open(OpenLayouts.text("<text:p>a")), "plan.odt", RefusalReason.DAMAGED);
        refused(OpenLayouts.open("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), "plan.odt",
                RefusalReason.OUTSIDE_REFERENCE);
        refused(with(good, "META-INF/manifest.xml", bytes("<m><encryption-data/></m>")), "plan.odt",
                RefusalReason.PASSWORD);
        var wide = OpenLayouts.sheets("<table:table table:name=\"A\"><table:table-row"
                + " table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"90\">"
                + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>");
        refused(OpenLayouts.open(wide), "plan.ods", RefusalReason.TOO_LARGE_INSIDE);
        var deep = "<text:section>".repeat(3_000) + OpenLayouts.p("deep") + "</text:section>".repeat(3_000);
        refused(OpenLayouts.open(OpenLayouts.text(deep)), "plan.odt", RefusalReason.DAMAGED);
        var macros = with(good, "Basic/Standard/script-lb.xml", bytes("<x/>"));
        assertThat(SourceFiles.read(macros, "plan.odt").notes())
                .extracting(ImportNote::kind).containsExactly(NoteKind.MACROS_IGNORED);
    }

    @Test
    void pdfsWithoutTextWithPasswordsOrBombsAreRefused() throws Exception {
        refused(pdf(new byte[0], false), "plan.pdf", RefusalReason.SCAN);
        refused(pdf("BT /F1 12 Tf (Hi) Tj ET".getBytes(StandardCharsets.US_ASCII), true), "plan.pdf",
                RefusalReason.PASSWORD);
        refused(pdf(new byte[160 * 1024 * 1024], false), "plan.pdf", RefusalReason.TOO_LARGE_INSIDE);
        var endless = "q Q ".repeat(400_000) + "0 0 m 1 1 l S ".repeat(400_000);
        var bytes = pdf(endless.getBytes(StandardCharsets.US_ASCII), false);
        refused(bytes, "plan.pdf", RefusalReason.SCAN);
        refused(Arrays.copyOf(bytes, bytes.length / 2), "plan.pdf", RefusalReason.DAMAGED);
    }

    private static byte[] pdf(byte[] content, boolean locked) throws Exception {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
            page.setContents(stream);
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aDocumentOfMoreLinesThanAnyPlanIsRefused() throws Exception {
        var paragraph = "<w:p><w:r><w:t>Words</w:t></w:r></w:p>";
        refused(WordFeaturesTest.word(paragraph.repeat(410_000), Map.of()), "plan.docx",
                RefusalReason.TOO_LARGE_INSIDE);
    }

    @Test
    void aFileThatMayNotBeOpenedIsRefused(@TempDir Path folder) throws Exception {
        var closed = Files.writeString(folder.resolve("closed.txt"), "words");
        Assumptions.assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed),
                "skipped: whoever runs the tests may read everything");
        assertThatThrownBy(() -> SourceFiles.read(closed))
                .isInstanceOfSatisfying(ImportRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(RefusalReason.UNREADABLE));
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws Exception {
        try (var container = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(workbook());
            }
            container.writeFilesystem(out);
            refused(out.toByteArray(), "plan.xlsx", RefusalReason.PASSWORD);
        }
        try (var container = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            container.writeFilesystem(out);
            refused(out.toByteArray(), "plan.doc", RefusalReason.OLD_FORMAT);
        }
    }

    @Test
    void aWrongEndingIsNamed() throws Exception {
        refused(workbook(), "plan.docx", RefusalReason.WRONG_EXTENSION);
        refused(workbook(), "plan.txt", RefusalReason.WRONG_EXTENSION);
        refused(WordFeaturesTest.word("<w:p/>", Map.of()), "plan.xlsx", RefusalReason.WRONG_EXTENSION);
    }

    @Test
    void macrosAreReadOverAndMentioned() throws Exception {
        var withMacros = with(workbook(), "xl/vbaProject.bin", new byte[100]);
        var notes = SourceFiles.read(withMacros, "plan.xlsm").notes();
        assertThat(notes).extracting(ImportNote::kind).containsExactly(NoteKind.MACROS_IGNORED);
    }

    @Test
    void aHugeFileIsRefusedUnread(@TempDir Path folder) throws Exception {
        var huge = folder.resolve("plan.docx");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertThatThrownBy(() -> SourceFiles.read(huge))
                .isInstanceOfSatisfying(ImportRefusedException.class, refusal ->
                        assertThat(new ImportPhrases(Locale.ENGLISH).of(refusal)).isEqualTo(
                                "“plan.docx” is larger than 64 MB. Save the plan alone, without pictures, and"
                                        + " import that."));
        assertThatThrownBy(() -> SourceFiles.read(folder.resolve("none.txt")))
                .isInstanceOfSatisfying(ImportRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(RefusalReason.MISSING));
        assertThatThrownBy(() -> SourceFiles.read(folder))
                .isInstanceOfSatisfying(ImportRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(RefusalReason.UNREADABLE));
        assertThat(Files.exists(huge)).isTrue();
    }
}
