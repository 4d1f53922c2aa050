// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanTexts;
import org.plenaria.plan.Plans;

class AcceptedCharactersTest {

    private static final String CSV = "Activity;Timeframe;Venue\nWork\u0007shop;S2;Li\u0007ma\u000bPeru\n\u0001;S1;\n"
            + "Seminar on the use of keys;S1;Quito\nCourse on the keeping of lighthouses;S2;Havana\n";

    @Test
    void whatNoPlanCanHaveIsLeftOutAndNamedWithItsPlace() throws Exception {
        var document = SourceFiles.read(CSV.getBytes(StandardCharsets.UTF_8), "plan.csv");
        var result = new PlanImport().of(document, ImportOptions.assuming(2020));

        assertThat(PlanTexts.refused(result.plan(), Plans.empty())).isEmpty();
        assertThat(titles(result.plan())).contains("Workshop");
        assertThat(result.notes())
                .filteredOn(note -> note.kind() == NoteKind.CHARACTERS_LEFT_OUT)
                .extracting(note -> note.words().getFirst())
                .containsExactly("U+0007", "U+000B", "U+0001");
        assertThat(result.notes())
                .filteredOn(note -> note.kind() == NoteKind.CHARACTERS_LEFT_OUT)
                .extracting(ImportNote::place)
                .allMatch(place -> place.orElseThrow() instanceof SourcePlace);
        assertThat(ImportReport.write(result, "plan.csv", Locale.ENGLISH))
                .contains("Left out U+0007, which no document can hold.");
    }

    private static Iterable<String> titles(Plan plan) {
        return plan.activities().map(activity -> plan.text(activity.title())).toList();
    }
}
