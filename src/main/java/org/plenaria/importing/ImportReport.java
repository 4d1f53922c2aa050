// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.Locale;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LineFate;
import org.plenaria.plan.Numbering;

/** The report beside an imported plan: what to know, then the fate of every line of the source. */
public final class ImportReport {

    private ImportReport() {}

    /**
     * How many pieces of lines ended where.
     *
     * @param lines of the source
     */
    public record Sums(int lines, int placed, int kept, int leftOut) {

        static Sums of(ImportResult result) {
            int placed = 0;
            int kept = 0;
            int leftOut = 0;
            for (var line : result.fates()) {
                for (var piece : line.pieces()) {
                    switch (piece.fate()) {
                        case Fate.Placed _ -> placed++;
                        case Fate.KeptAsNote _ -> kept++;
                        case Fate.LeftOut _ -> leftOut++;
                    }
                }
            }
            return new Sums(result.fates().size(), placed, kept, leftOut);
        }
    }

    /** The sums of an import. */
    public static Sums sums(ImportResult result) {
        return Sums.of(result);
    }

    /** The report as text, lines ended by a line feed. */
    public static String write(ImportResult result, String sourceName, Locale locale) {
        var phrases = new ImportPhrases(locale);
        var report = new StringBuilder();
        report.append(phrases.text("report.title", sourceName)).append('\n');
        report.append(String.join("\n", phrases.summary(result))).append("\n\n");
        report.append(phrases.headingOfNotes(result)).append('\n');
        result.notes().forEach(note -> report.append("- ").append(phrases.of(note)).append('\n'));
        report.append('\n').append(phrases.text("report.lines")).append('\n');
        var numbers = Numbering.of(result.plan());
        for (var line : result.fates()) {
            line(line, result, numbers, phrases, report);
        }
        return report.toString();
    }

    private static void line(
            LineFate line, ImportResult result, Numbering numbers, ImportPhrases phrases, StringBuilder report) {
        report.append(phrases.of(line.line().place())).append('\n');
        for (var piece : line.pieces()) {
            report.append("    ").append(line.words(piece).replace('\n', ' ')).append('\n');
            report.append("      -> ").append(phrases.of(piece.fate(), result.plan(), numbers)).append('\n');
        }
    }
}
