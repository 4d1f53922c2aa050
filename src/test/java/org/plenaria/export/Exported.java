// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;

/** Exports for tests to look at. */
public final class Exported {

    private Exported() {}

    /** One of the shipped samples. */
    public static Plan sample(String name) {
        try {
            return PlanFile.read(Path.of("sample-plans", name + ".plan.json")).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Plan plan, ExportFormat format) {
        return bytes(plan, format, ExportOptions.of(plan));
    }

    public static byte[] bytes(Plan plan, ExportFormat format, ExportOptions options) {
        var out = new ByteArrayOutputStream();
        try {
            Exports.write(plan, format, options, Progress.UNWATCHED, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a Word or Excel file by their names. */
    public static Map<String, String> parts(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
