// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsedWordsTest {

    @Test
    void the_most_frequent_words_come_first() {
        var plan = Plans.withActivities(Timeframe.annual(), Timeframe.annual(), Timeframe.annual());
        plan = venue(plan, 0, Venue.place(text("Lima")));
        plan = venue(plan, 1, Venue.virtual(text("Virtual exchanges")));
        plan = venue(plan, 2, Venue.virtual(text("Virtual exchanges")));

        var used = UsedWords.of(plan, Language.ENGLISH);

        assertThat(used.venues().keySet()).containsExactly("Virtual exchanges", "Lima");
        assertThat(used.venues().get("Virtual exchanges")).isEqualTo(VenueKind.VIRTUAL);
    }

    @Test
    void words_of_another_language_are_not_offered() {
        var plan = venue(
                Plans.withActivities(Timeframe.annual()),
                0,
                Venue.place(LocalizedText.of(Language.SPANISH, "Ciudad de México")));

        assertThat(UsedWords.of(plan, Language.ENGLISH).venues()).isEmpty();
        assertThat(UsedWords.of(plan, Language.SPANISH).venues()).containsOnlyKeys("Ciudad de México");
    }

    @Test
    void the_plans_own_sources_are_offered_before_any_activity_names_them() {
        var source = new FundingSource(
                Id.fresh(), text("Regular fund"), Optional.empty(), Optional.empty(), UnknownFields.NONE);
        var plan = Plans.empty().withSources(List.of(source));

        assertThat(UsedWords.of(plan, Language.ENGLISH).sources()).containsExactly("Regular fund");
    }

    @Test
    void beginnings_come_before_later_words_and_those_before_mere_letters() {
        var words = List.of("Panama City", "Republic of Panama", "Spain pan-regional", "Japan", "Lima");

        assertThat(UsedWords.matching(words, "pan"))
                .containsExactly("Panama City", "Republic of Panama", "Spain pan-regional", "Japan");
    }

    @Test
    void neither_case_nor_accents_need_to_be_typed() {
        assertThat(UsedWords.matching(List.of("México", "Ámsterdam"), "MEX")).containsExactly("México");
        assertThat(UsedWords.matching(List.of("México", "Ámsterdam"), "ams")).containsExactly("Ámsterdam");
        assertThat(UsedWords.matching(List.of("México", "Ámsterdam"), "")).containsExactly("México", "Ámsterdam");
    }

    private static Plan venue(Plan plan, int index, Venue venue) {
        var area = plan.areas().getFirst();
        var activities = new java.util.ArrayList<>(area.activities());
        activities.set(index, activities.get(index).withVenue(Optional.of(venue)));
        return plan.withAreas(List.of(area.withActivities(activities)));
    }
}
