// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.plenaria.importing.excel.ExcelReader;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.opendocument.OpenDocument;
import org.plenaria.importing.pdf.PdfReader;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.text.CsvReader;
import org.plenaria.importing.text.TextReader;
import org.plenaria.importing.word.WordReader;

/**
 * Opens files with plans in them: text, Markdown, CSV, Word, Excel, OpenDocument and PDF. The content decides, the name
 * must agree.
 */
public final class SourceFiles {

    /** The largest file that is read, in bytes. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    /** The most lines and cells of a document; 10,000 activities of 20 fields are 200,000. */
    private static final int MOST_LINES = 400_000;

    private static final long MOST_BYTES_OF_TEXT = 16L * 1024 * 1024;
    private static final Set<String> WORD = Set.of("docx", "docm", "dotx", "dotm");
    private static final Set<String> EXCEL = Set.of("xlsx", "xlsm", "xltx", "xltm");
    private static final Set<String> PACKAGES = Set.of("odt", "ott", "ods", "ots", "pdf");

    private SourceFiles() {}

    /**
     * Reads a file. Takes little more memory than twice what is in it, and never runs anything.
     *
     * @throws ImportRefusedException when it cannot be read, with the reason
     */
    public static SourceDocument read(Path file) throws ImportRefusedException {
        var name = String.valueOf(file.getFileName());
        return read(bytes(file, name), name);
    }

    /**
     * The bytes of a file.
     *
     * @throws ImportRefusedException when it is missing, cannot be read or is larger than {@link #MOST_BYTES}
     */
    public static byte[] bytes(Path file) throws ImportRefusedException {
        return bytes(file, String.valueOf(file.getFileName()));
    }

    private static byte[] bytes(Path file, String name) throws ImportRefusedException {
        if (!Files.exists(file)) {
            throw new ImportRefusedException(RefusalReason.MISSING, name);
        }
        if (!Files.isRegularFile(file)) { // a pipe or a device would never end
            throw new ImportRefusedException(RefusalReason.UNREADABLE, name);
        }
        try (var stream = Files.newInputStream(file)) {
            if (Files.size(file) > MOST_BYTES) {
                throw new ImportRefusedException(RefusalReason.TOO_LARGE, name, megabytes(MOST_BYTES));
            }
            var bytes = stream.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ImportRefusedException(RefusalReason.TOO_LARGE, name, megabytes(MOST_BYTES));
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new ImportRefusedException(unreadable, RefusalReason.UNREADABLE, name);
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes / 1024 / 1024);
    }

    /**
     * Reads the content of a file.
     *
     * @param name the file's name: its ending must fit the content
     * @throws ImportRefusedException when it cannot be read, with the reason
     */
    public static SourceDocument read(byte[] bytes, String name) throws ImportRefusedException {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            throw new ImportRefusedException(RefusalReason.EMPTY, name);
        }
        SourceDocument document;
        try {
            document = AcceptedCharacters.of(
                    starts(bytes, "PK") ? office(bytes, name, ending) : text(bytes, name, ending));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            throw new ImportRefusedException(unforeseen, RefusalReason.DAMAGED, name);
        } catch (OutOfMemoryError tooLarge) {
            throw new ImportRefusedException(tooLarge, RefusalReason.TOO_LARGE_INSIDE, name);
        }
        int lines = document.lines().size();
        if (lines == 0 || lines > MOST_LINES) {
            throw new ImportRefusedException(
                    lines == 0 ? RefusalReason.NO_TEXT : RefusalReason.TOO_LARGE_INSIDE, name);
        }
        return document;
    }

    private static SourceDocument office(byte[] bytes, String name, String ending) throws ImportRefusedException {
        var office = OfficePackage.open(bytes, name);
        boolean word = office.names().stream().anyMatch(part -> part.startsWith("word/"));
        boolean excel = office.names().stream().anyMatch(part -> part.startsWith("xl/"));
        if (word == excel) {
            if (OpenDocument.is(office)) {
                return OpenDocument.read(office, name, ending);
            }
            throw new ImportRefusedException(RefusalReason.UNKNOWN_FORMAT, name);
        }
        if (!(word ? WORD : EXCEL).contains(ending)) {
            throw new ImportRefusedException(RefusalReason.WRONG_EXTENSION, name, word ? "docx" : "xlsx");
        }
        return word ? WordReader.read(office, name) : ExcelReader.read(office, name);
    }

    private static SourceDocument text(byte[] bytes, String name, String ending) throws ImportRefusedException {
        if (bytes[0] == (byte) 0xd0 && starts(bytes, 1, 0xcf, 0x11, 0xe0)) {
            // A password turns the new formats into a container of the old kind.
            boolean locked = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw new ImportRefusedException(locked ? RefusalReason.PASSWORD : RefusalReason.OLD_FORMAT, name);
        }
        if (starts(bytes, "%PDF")) {
            if (!ending.equals("pdf")) {
                throw new ImportRefusedException(RefusalReason.WRONG_EXTENSION, name, "pdf");
            }
            return PdfReader.read(bytes, name);
        }
        if (starts(bytes, "{\\rtf")) {
            throw new ImportRefusedException(RefusalReason.RICH_TEXT, name);
        }
        if (PACKAGES.contains(ending) || WORD.contains(ending) || EXCEL.contains(ending)) {
            throw new ImportRefusedException(RefusalReason.DAMAGED, name);
        }
        if (bytes.length > MOST_BYTES_OF_TEXT) {
            throw new ImportRefusedException(RefusalReason.TOO_LARGE, name, megabytes(MOST_BYTES_OF_TEXT));
        }
        var document = TextReader.read(bytes, name);
        return ending.equals("csv") || ending.equals("tsv") ? CsvReader.read(bytes) : document;
    }

    private static boolean starts(byte[] bytes, String start) {
        return bytes.length >= start.length()
                && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static boolean starts(byte[] bytes, int from, int... values) {
        if (bytes.length < from + values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (bytes[from + i] != (byte) values[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        int last = Math.min(bytes.length, 4 * 1024 * 1024) - wanted.length;
        for (int i = 0; i <= last; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
