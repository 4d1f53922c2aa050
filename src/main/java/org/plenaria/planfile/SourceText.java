// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a plan file and its name.
 *
 * @param file as messages shall call it; "" for a text that never was a file
 */
record SourceText(String file, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Decodes strictly: a replacement character in place of a broken byte would be a lost letter. A byte order mark, as
     * some editors put it there, is passed over.
     */
    static SourceText decode(byte[] bytes, String file) throws PlanFileException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length); // UTF-8 never has fewer bytes than UTF-16 has units
        var result = decoder.decode(in, out, true);
        out.flip();
        int start = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK ? 1 : 0;
        var source = new SourceText(file, out.subSequence(start, out.length()).toString());
        if (result.isError()) {
            var found = "0x%02X".formatted(bytes[in.position()]);
            throw source.problem(ProblemKind.NOT_UTF8, source.text.length(), "", List.of(found));
        }
        return source;
    }

    PlanFileException problem(ProblemKind kind, int at, String path, List<String> details) {
        if (at < 0) {
            return new PlanFileException(new PlanFileProblem(kind, file, 0, 0, path, details));
        }
        int lineStart = 0;
        int line = 1;
        for (int i = 0; i < at; i++) {
            char here = text.charAt(i);
            boolean returnOfPair = here == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (here == '\n' || (here == '\r' && !returnOfPair)) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.codePointCount(lineStart, at) + 1;
        return new PlanFileException(new PlanFileProblem(kind, file, line, column, path, details));
    }
}
