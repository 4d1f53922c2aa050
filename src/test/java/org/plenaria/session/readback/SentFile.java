// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.importing.returned.ReturnedFile;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanJson;

/** A document of ours in somebody else's hands. */
record SentFile(Plan plan, byte[] bytes, String name) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Plan sample(String name) throws Exception {
        return PlanJson.read(Files.readAllBytes(Path.of("sample-plans", name + ".plan.json")), name).plan();
    }

    static SentFile word(Plan plan, UnaryOperator<ExportOptions> choices) throws IOException {
        return of(plan, ExportFormat.WORD, choices);
    }

    static SentFile excel(Plan plan) throws IOException {
        return of(plan, ExportFormat.EXCEL, options -> options);
    }

    private static SentFile of(Plan plan, ExportFormat format, UnaryOperator<ExportOptions> choices)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var options = choices.apply(ExportOptions.of(plan).withCarrying(Optional.of(CarriedPlan.CARRYING)));
        Exports.write(plan, format, options, Progress.UNWATCHED, out);
        return new SentFile(plan, out.toByteArray(), "back." + format.extension());
    }

    /** With one of its parts rewritten. */
    SentFile edited(String part, UnaryOperator<String> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(bytes)); var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.readAllBytes();
                to.write(entry.getName().equals(part)
                        ? edit.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : content);
                to.closeEntry();
            }
        }
        return new SentFile(plan, out.toByteArray(), name);
    }

    SentFile text(UnaryOperator<String> edit) throws IOException {
        return edited("word/document.xml", edit);
    }

    SentFile with(byte[] other) {
        return new SentFile(plan, other, name);
    }

    ReadBack readBack() throws Exception {
        return readBack(plan);
    }

    ReadBack readBack(Plan present) throws Exception {
        return ReadBack.of(ReturnedFile.open(bytes, name), present, TODAY);
    }

    /** The plan with everything accepted. */
    Plan accepted() throws Exception {
        var review = readBack().review();
        return review.accepted(review.uncontested());
    }
}
