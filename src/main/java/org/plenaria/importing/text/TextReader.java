// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.LineHints;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;

/** Reads plain text and Markdown. */
public final class TextReader {

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+•▪–·]\\s+\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;!?*_)\"”»]\\s*", Pattern.DOTALL);
    private static final int SHORT = 50;
    private static final int LEAST_TO_A_CONTROL = 20;

    private TextReader() {}

    /**
     * Reads the bytes of a text file: UTF-8, UTF-16 with its mark, else Windows-1252 with a note.
     *
     * @throws ImportRefusedException when they are no text
     */
    public static SourceDocument read(byte[] bytes, String fileName) throws ImportRefusedException {
        var notes = new ArrayList<ImportNote>();
        var text = decode(bytes, notes);
        if (isBinary(text)) {
            throw new ImportRefusedException(RefusalReason.BINARY, fileName);
        }
        return new SourceDocument(blocks(text), notes);
    }

    /** Stray control characters happen in texts; zeros and many of the others do not. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return controls * LEAST_TO_A_CONTROL > text.length() || text.indexOf('\0') >= 0;
    }

    /** Reads a text, such as one from the clipboard. */
    public static SourceDocument read(String text) {
        return new SourceDocument(blocks(text), List.of());
    }

    static String decode(byte[] bytes, List<ImportNote> notes) {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            notes.add(ImportNote.general(NoteKind.ENCODING_ASSUMED, "Windows-1252"));
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static List<SourceBlock> blocks(String text) {
        var lines = Normalizer.normalize(text, Normalizer.Form.NFC).split("\r\n|[\n\r\f\u2028\u2029]", -1);
        var blocks = new ArrayList<SourceBlock>();
        boolean afterBlank = true;
        var before = "";
        for (int i = 0; i < lines.length; i++) {
            int last = MarkdownTable.end(lines, i);
            if (last > i) {
                blocks.add(new SourceBlock.Table(MarkdownTable.read(lines, i, last, blocks)));
                i = last - 1;
                afterBlank = true;
            } else if (lines[i].isBlank()) {
                afterBlank = true;
            } else {
                blocks.add(new SourceBlock.Text(line(lines, i, afterBlank, before)));
                before = lines[i];
                afterBlank = false;
            }
        }
        return blocks;
    }

    private static SourceLine line(String[] lines, int index, boolean afterBlank, String before) {
        var text = lines[index];
        var place = new SourcePlace.Line(index + 1);
        var heading = MARKDOWN_HEADING.matcher(text);
        if (heading.matches() && !heading.group(2).isBlank()) {
            return new SourceLine(heading.group(2), place, LineHints.heading(heading.group(1).length()));
        }
        var bullet = BULLET.matcher(text);
        int list = bullet.matches() ? 1 + bullet.group(1).replace("\t", "    ").length() / 2 : 0;
        // A line broken at the margin leaves its sentence open; a short one was ended on purpose.
        boolean continues = !afterBlank && list == 0
                && (before.endsWith("  ") && !before.isBlank() // a line break in Markdown
                        || !SENTENCE_END.matcher(before).matches() && before.length() >= SHORT
                        || Character.isLowerCase(text.stripLeading().charAt(0)));
        int level = TextHeadings.level(lines, index, afterBlank);
        return new SourceLine(text, place, new LineHints(continues ? 0 : level, list, continues, List.of()));
    }
}
