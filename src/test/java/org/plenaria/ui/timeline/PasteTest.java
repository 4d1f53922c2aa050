// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Outcome;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.ui.Copied;

class PasteTest {

    private final Plan plan = SamplePlans.workPlan().withCurrency(Optional.of(Currency.getInstance("USD")));
    private final Activity workshop = plan.areas().getFirst().activities().getFirst();

    @Test
    void linesAndRowsWithoutHeadingsGiveATitleEach() {
        assertThat(titles("3.1.1\tRegional workshop\t1st semester\r\n3.1.2\t\"Study of \"\"keys\"\"\"\n\n2\n"))
                .containsExactly("Regional workshop", "Study of \"keys\"");
        assertThat(titles("- First\n\u2022 Second\nThird")).containsExactly("First", "Second", "Third");
        assertThat(titles("\"Two\nlines\"\tx\r\n\"Open quote")).containsExactly("Two lines", "\"Open quote");
    }

    @Test
    void aTimeInAnyOfTheLanguagesIsUnderstood() {
        var rows = rows("Taller\t2.\u00ba semestre\nWorkshop\t1 to 15 March 2020\nAtelier\tquelque part");

        assertThat(rows.get(0).timeframe()).isEqualTo(Timeframe.of(Period.semester(2)));
        assertThat(rows.get(1).timeframe()).isEqualTo(SamplePlans.dates("2020-03-01", "2020-03-15"));
        assertThat(rows.get(2).timeframe()).as("as where it was pasted").isEqualTo(workshop.timeframe());
    }

    @Test
    void aTableWithHeadingsIsTakenColumnByColumn() {
        var row = rows("""
                Responsible\tActivity\tTimeframe\tVenue\tResources\tStatus\tProducts
                OAS; Peru\tWorkshop\tS2\tVirtual\tRPG funds 18,500 USD; Staff\tPlanned\tReport; Film
                """).getFirst();

        assertThat(row.title()).isEqualTo(SamplePlans.text("Workshop"));
        assertThat(row.timeframe()).isEqualTo(Timeframe.of(Period.semester(2)));
        assertThat(row.responsible()).containsExactly(SamplePlans.text("OAS"), SamplePlans.text("Peru"));
        assertThat(row.venue()).contains(Venue.virtual());
        assertThat(row.resources()).extracting(Resource::source)
                .containsExactly(SamplePlans.text("RPG funds"), SamplePlans.text("Staff"));
        assertThat(row.resources().getFirst().amount()).contains(new BigDecimal("18500"));
        assertThat(row.status()).contains(Status.PLANNED);
        assertThat(row.products()).hasSize(2);
    }

    @Test
    void whatAnotherWindowCopiedComesWithItsFields() {
        var row = rows("3.1.2\tWorkshop\t2nd semester\tReport\t5 countries\tLima\t\tOAS\tDone").getFirst();

        assertThat(row.participants()).containsExactly(SamplePlans.text("5 countries"));
        assertThat(row.venue()).contains(Venue.place(SamplePlans.text("Lima")));
        assertThat(row.status()).contains(Status.DONE);
        assertThat(row.resources()).isEmpty();
    }

    @Test
    void aRowWithoutHeadingsIsGuessedInTheUsualOrderAndSaysSo() {
        var row = "Just a title\tJanuary to March\tReport\tAll members\tLima\tEUR 5000";

        var pasting = TimelineClipboard.pasting(row(), plan, Copied.NOTHING, row, Locale.ENGLISH).orElseThrow();

        var made = pasting.read().activities().getFirst();
        assertThat(made.timeframe()).isNotEqualTo(workshop.timeframe());
        assertThat(made.products()).containsExactly(SamplePlans.text("Report"));
        assertThat(made.participants()).containsExactly(SamplePlans.text("All members"));
        assertThat(made.venue()).contains(Venue.place(SamplePlans.text("Lima")));
        assertThat(made.resources()).as("another currency than the plan's stays with its words")
                .extracting(Resource::source)
                .containsExactly(SamplePlans.text("EUR 5000"));
        assertThat(pasting.said(Messages.of("timelineRows", Locale.ENGLISH)))
                .isEqualTo("3 columns were guessed; undo with Ctrl+Z.");
    }

    @Test
    void whatHasNoPlaceIsInTheNotes() {
        var guessed = rows("Title\tquelque part\tOAS\tVirtual\tUSD 5,000\t12").getFirst();
        assertThat(guessed.venue()).contains(Venue.virtual());
        assertThat(guessed.resources().getFirst().amount()).contains(new BigDecimal("5000"));
        assertThat(guessed.notes()).isEqualTo(SamplePlans.text("quelque part; OAS; 12"));

        var headed = rows("Activity\tTimeframe\tCode\tStatus\nWorkshop\tS2\tX7\tnearly").getFirst();
        assertThat(headed.notes()).isEqualTo(SamplePlans.text("Code: X7; Status: nearly"));
    }

    private List<Activity> rows(String text) {
        return new PastedRows(plan, Locale.ENGLISH).read(text, workshop).activities();
    }

    private List<String> titles(String text) {
        return rows(text).stream().map(one -> plan.text(one.title())).toList();
    }

    @Test
    void whatWasCopiedHereComesWithAllItHoldsAsANewActivity() {
        var copied = new Copied(List.of(workshop), "1\tWorkshop");

        var added = pasted(copied, "1\tWorkshop\r\n").getLast();

        assertThat(added.id()).isNotEqualTo(workshop.id());
        assertThat(added.withId(workshop.id()).title()).isEqualTo(workshop.title());
        assertThat(added.timeframe()).isEqualTo(workshop.timeframe());
        assertThat(added.products()).isEqualTo(workshop.products());
    }

    @Test
    void emptyCellsAtTheEndOfWhatWasCopiedLoseNothing() {
        var copied = new Copied(List.of(workshop), "1\tWorkshop\t\t");

        assertThat(pasted(copied, "1\tWorkshop\t\t").getLast().products()).isEqualTo(workshop.products());
    }

    @Test
    void whatWasCopiedElsewhereSinceComesAsTitlesUnderTheHeadingPastedAt() {
        var copied = new Copied(List.of(workshop), "1\tWorkshop");

        var added = pasted(copied, "Training\nHandbook");

        assertThat(added).extracting(one -> one.title().show(Language.ENGLISH, Language.ENGLISH))
                .containsExactly("Training", "Handbook");
        assertThat(added).allMatch(one -> plan.calendar().group(one.timeframe())
                .equals(plan.calendar().group(workshop.timeframe())));
    }

    @Test
    void anEmptyClipboardAddsNothing() {
        assertThat(TimelineClipboard.pasting(row(), plan, Copied.NOTHING, "", Locale.ENGLISH)).isEmpty();
    }

    private List<Activity> pasted(Copied copied, String clipboard) {
        var pasting = TimelineClipboard.pasting(row(), plan, copied, clipboard, Locale.ENGLISH).orElseThrow();
        var after = ((Outcome.Applied) pasting.edit().apply(plan)).plan().areas().getFirst();
        return after.activities().stream()
                .filter(one -> plan.activity(one.id()).isEmpty())
                .toList();
    }

    private Row row() {
        var rows = TimelineRows.of(plan, TimelineContent.area(plan.areas().getFirst().id()), Set.of());
        return rows.get(rows.indexOf(workshop.id()).orElseThrow());
    }
}
