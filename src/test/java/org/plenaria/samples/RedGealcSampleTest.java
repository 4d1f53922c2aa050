// SPDX-License-Identifier: Apache-2.0
package org.plenaria.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.planfile.PlanFileException;

/** The Red GEALC plan says what the published document says. */
class RedGealcSampleTest {

    private static final Path PUBLISHED = Path.of("../shared/reference/red-gealc-2020-activities.csv");

    @Test
    void itHasNineAreasAndTwentyEightActivitiesAsPublished() throws PlanFileException {
        var plan = Samples.redGealc();

        assertThat(plan.areas())
                .extracting(area -> area.activities().size())
                .containsExactly(6, 4, 4, 1, 3, 3, 2, 2, 3);
        assertThat(plan.areas()).allMatch(area -> !area.objective().isAbsent());
    }

    @Test
    void bothActivitiesPrintedAs323KeepTheirNumber() throws PlanFileException {
        var plan = Samples.redGealc();
        var numbering = Numbering.of(plan);
        var twice = plan.activities().filter(one -> numbering.number(one.id()).equals("3.2.3")).toList();

        assertThat(twice).extracting(one -> plan.text(one.title())).containsExactly(
                "To implement an Open Data GobCamp within the framework of ABRELATAM and CONDATOS regional conferences",
                "Semimonthly meetings of the workgroup");
        assertThat(twice).extracting(Activity::pinnedNumber).containsExactly(Optional.empty(), Optional.of("3.2.3"));
    }

    @Test
    void noDatesAmountsOrStatusAreInvented() throws PlanFileException {
        var plan = Samples.redGealc();

        assertThat(plan.activities()).noneMatch(one -> one.timeframe() instanceof Timeframe.Dates);
        assertThat(plan.activities()).allMatch(one -> one.status().isEmpty() && one.progress().isEmpty());
        assertThat(plan.activities().flatMap(one -> one.resources().stream())).allMatch(one -> one.amount().isEmpty());
    }

    @Test
    void itAgreesRowForRowWithThePublishedActivities() throws PlanFileException, IOException {
        assumeTrue(Files.exists(PUBLISHED), "the published table is not here to compare with");
        var published = CsvRows.read(Files.readString(PUBLISHED)).stream()
                .skip(1)
                .map(row -> List.of(
                        row.get(0), row.get(1), row.get(2).replace("Annual", "annual"), row.get(3), row.get(4),
                        row.get(5), row.get(6), row.get(7)))
                .toList();

        assertThat(rows(Samples.redGealc())).isEqualTo(published);
    }

    private static List<List<String>> rows(Plan plan) {
        var numbering = Numbering.of(plan);
        var rows = new ArrayList<List<String>>();
        for (var area : plan.areas()) {
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                rows.add(row(plan, numbering.number(area.id()), numbering.number(activity.id()), activity));
            }
        }
        return rows;
    }

    private static List<String> row(Plan plan, String area, String number, Activity activity) {
        var phrases = Phrases.in(Locale.ENGLISH);
        var venue = activity.venue().orElseThrow();
        return List.of(
                area,
                number,
                TimeframeNotation.write(activity.timeframe()).orElseThrow(),
                plan.text(activity.title()),
                joined(plan, activity.products()),
                joined(plan, activity.participants()),
                phrases.venue(venue, plan.originalLanguage(), plan.originalLanguage()),
                joined(plan, activity.resources().stream().map(one -> one.source()).toList()));
    }

    private static String joined(Plan plan, List<LocalizedText> texts) {
        return texts.stream().map(plan::text).collect(Collectors.joining("; "));
    }
}
