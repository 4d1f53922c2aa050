// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.plenaria.export.ooxml.Characters;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

/**
 * One line an activity, in the order of print. UTF-8 without a mark in front, quoted as RFC 4180 says; lines end with a
 * line feed, as plan files do, so that line-wise tools can compare two exports. The texts are those of the plan to the
 * letter, also where a spreadsheet would take them for formulas: a file for other programs must not change what an
 * author wrote. Who wants to look at a plan in a spreadsheet exports a workbook, where texts stay texts.
 */
public final class CsvExport {

    private static final List<String> COLUMNS = List.of(
            "area", "number", "timeframe", "title", "products", "participants", "venue", "resources", "responsible",
            "status");
    private static final String BETWEEN_VALUES = "; ";
    private static final int STEP = 256;

    private final PlanWords words;
    private final Writer out;

    private CsvExport(PlanWords words, Writer out) {
        this.words = words;
        this.out = out;
    }

    /**
     * Writes the file.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var csv = new CsvExport(new PlanWords(plan, options.language()), writer);
        csv.line(COLUMNS);
        var rows = ActivityRow.of(plan);
        for (int i = 0; i < rows.size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / rows.size());
            }
            csv.line(csv.values(rows.get(i)));
        }
        writer.flush();
        progress.step(1);
    }

    private List<String> values(ActivityRow row) {
        var activity = row.activity();
        return List.of(
                row.areaNumber(),
                row.number(),
                timeframe(activity.timeframe()),
                words.text(activity.title()),
                String.join(BETWEEN_VALUES, words.texts(activity.products())),
                String.join(BETWEEN_VALUES, words.texts(activity.participants())),
                words.venue(activity),
                String.join(BETWEEN_VALUES, sources(activity)),
                String.join(BETWEEN_VALUES, words.texts(activity.responsible())),
                activity.status().map(CsvExport::notation).orElse(""));
    }

    private List<String> sources(Activity activity) {
        return words.texts(activity.resources().stream().map(Resource::source).toList());
    }

    private String timeframe(Timeframe timeframe) {
        return TimeframeNotation.write(timeframe).orElseGet(() -> words.timeframe(timeframe));
    }

    /** A status as plan files write it: "underWay". */
    private static String notation(Status status) {
        var parts = status.name().toLowerCase(Locale.ROOT).split("_");
        var text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            text.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return text.toString();
    }

    private void line(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(Characters.withoutLoneSurrogates(values.get(i))));
        }
        out.write('\n');
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || value.startsWith(" ")
                || value.endsWith(" ");
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
