// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.edit.RandomEdits;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;

class RedlineTest {

    private static final List<String> PARTS = List.of(
            "word/document.xml", "word/header1.xml", "word/header3.xml", "word/footer1.xml", "word/footer3.xml");

    @ParameterizedTest
    @EnumSource(DocumentLayout.class)
    void acceptingAllGivesTheNewDocumentAndRejectingAllTheOldOne(DocumentLayout layout) {
        for (long seed = 0; seed < 200; seed++) {
            var old = RandomPlans.plan(seed);
            var now = RandomEdits.applied(old, seed, 1 + (int) seed % 40);
            var options = ExportOptions.of(now)
                    .withLayout(layout)
                    .withAnnex(seed % 3 == 0 ? Annex.TABLE : Annex.NONE);
            assertSettles("seed " + seed, old, now, options);
        }
    }

    private static void assertSettles(String what, Plan old, Plan now, ExportOptions options) {
        var before = Exported.parts(Exported.bytes(old, ExportFormat.WORD, options));
        var after = Exported.parts(Exported.bytes(now, ExportFormat.WORD, options));
        var redline = Exported.parts(
                Exported.bytes(now, ExportFormat.WORD, options.against(Baseline.of(old))));
        for (var part : PARTS) {
            assertSame(
                    what + ", " + part + ", accepted",
                    SettledDocument.accepted(redline.get(part)),
                    SettledDocument.accepted(after.get(part)));
            assertSame(
                    what + ", " + part + ", rejected",
                    SettledDocument.rejected(redline.get(part)),
                    SettledDocument.rejected(before.get(part)));
        }
    }

    /** The documents are long: only the surroundings of the first difference are shown. */
    private static void assertSame(String what, String actual, String expected) {
        if (!actual.equals(expected)) {
            var found = actual.lines().toList();
            var wanted = expected.lines().toList();
            int line = 0;
            while (line < found.size() && line < wanted.size() && found.get(line).equals(wanted.get(line))) {
                line++;
            }
            assertThat(around(found, line)).as(what + ", line " + line).isEqualTo(around(wanted, line));
        }
    }

    private static String around(List<String> lines, int line) {
        return String.join("\n", lines.subList(Math.max(0, line - 12), Math.min(lines.size(), line + 12)));
    }
}
