// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The content of a finished document, ready to be put out once more by nothing but Java's own writers and its
 * compression: what no export can do without.
 */
interface BareParts {

    void write(OutputStream out) throws IOException;

    static BareParts of(byte[] file) throws IOException {
        return switch ((char) file[0]) {
            case 'P' -> zip(file);
            case '%' -> pdf(file);
            default -> text(new String(file, StandardCharsets.UTF_8));
        };
    }

    private static BareParts zip(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    text(part.getValue()).write(zip);
                    zip.closeEntry();
                }
            }
        };
    }

    private static BareParts text(String text) {
        return out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(text);
            writer.flush();
        };
    }

    /** Each stream is compressed again, the rest is copied. */
    private static BareParts pdf(byte[] file) {
        List<byte[]> streams = new ArrayList<>();
        var text = new String(file, StandardCharsets.ISO_8859_1);
        int packed = 0;
        for (int at = text.indexOf("\nstream"); at >= 0; at = text.indexOf("\nstream", at + 1)) {
            int first = text.indexOf('\n', at + 1) + 1;
            int end = text.indexOf("endstream", first);
            unpacked(file, first, end).ifPresent(streams::add);
            packed += end - first;
        }
        var rest = new byte[file.length - packed];
        return out -> {
            for (var stream : streams) {
                var deflater = new DeflaterOutputStream(out);
                deflater.write(stream);
                deflater.finish();
            }
            out.write(rest);
        };
    }

    /** Empty for a stream that is not compressed. */
    private static Optional<byte[]> unpacked(byte[] file, int first, int end) {
        var inflater = new Inflater();
        inflater.setInput(file, first, end - first);
        var out = new ByteArrayOutputStream();
        var piece = new byte[1 << 13];
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                out.write(piece, 0, inflater.inflate(piece));
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException notCompressed) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
