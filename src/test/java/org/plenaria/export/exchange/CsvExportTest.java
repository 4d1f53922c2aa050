// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

class CsvExportTest {

    @Test
    void aRowHasTheTenColumnsInTheirNotation() {
        var activity = Activity.titled(Plans.text("Workshop"), Timeframe.of(Period.quarter(1), Period.quarter(3)))
                .withProducts(List.of(Plans.text("Report"), Plans.text("Tool")))
                .withParticipants(List.of(Plans.text("5 countries")))
                .withVenue(Optional.of(Venue.virtual()))
                .withResources(List.of(Resource.from(Plans.text("IDB")), Resource.from(Plans.text("OAS"))))
                .withResponsible(List.of(Plans.text("Secretariat")))
                .withStatus(Optional.of(Status.UNDER_WAY));

        assertThat(csv(activity)).isEqualTo("""
                area,number,timeframe,title,products,participants,venue,resources,responsible,status
                3.1,3.1.1,Q1+Q3,Workshop,Report; Tool,5 countries,Virtual,IDB; OAS,Secretariat,underWay
                """);
    }

    @Test
    void timeframesAreNotationsAndWordsStayWords() {
        assertThat(timeframe(Timeframe.of(Period.semester(2)))).isEqualTo("S2");
        assertThat(timeframe(Timeframe.annual())).isEqualTo("annual");
        assertThat(timeframe(Timeframe.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 30))))
                .isEqualTo("2020-03-01/2020-04-30");
        assertThat(timeframe(new Timeframe.AsWritten("once funds arrive"))).isEqualTo("once funds arrive");
        assertThat(timeframe(Timeframe.unstated())).isEmpty();
    }

    @Test
    void textsAreQuotedAndOtherwiseToTheLetter() {
        var title = "=SUM(A1), \"so\"\r\nto speak";

        assertThat(csv(Activity.titled(Plans.text(title), Timeframe.annual())))
                .contains(",annual,\"=SUM(A1), \"\"so\"\"\r\nto speak\",");
    }

    @Test
    void halfACharacterDoesNotBecomeAQuestionMark() {
        var csv = csv(Activity.titled(Plans.text("a\ud83d"), Timeframe.annual()));

        assertThat(csv).contains("a\ufffd").doesNotContain("?");
    }

    private static String timeframe(Timeframe timeframe) {
        return csv(Activity.titled(Plans.text("A"), timeframe)).lines().toList().get(1).split(",", -1)[2];
    }

    private static String csv(Activity activity) {
        Plan plan = Plans.empty().withAreas(List.of(
                Area.named(Plans.text("Area"), Colour.PALETTE.getFirst()).withActivities(List.of(activity))));
        return new String(Exported.bytes(plan, ExportFormat.CSV), StandardCharsets.UTF_8);
    }
}
