// SPDX-License-Identifier: Apache-2.0
package org.plenaria.naughty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Section;
import org.plenaria.plan.TextCharacters;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;
import tools.jackson.databind.json.JsonMapper;

/** Plans in which the naughty strings stand in every text field. */
final class NaughtyPlans {

    private static final int PER_AREA = 30;
    private static final int PER_MASTHEAD = 13;

    private NaughtyPlans() {}

    /** The list as it is. */
    static List<String> all() {
        try (var in = Objects.requireNonNull(NaughtyPlans.class.getResourceAsStream("blns.json"))) {
            return List.of(JsonMapper.shared().readValue(in.readAllBytes(), String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that a field can hold: a blank text is the lack of one. */
    static List<String> written() {
        return all().stream()
                .filter(text -> !text.isBlank() && TextCharacters.firstRefused(text) < 0)
                .toList();
    }

    /** Those that no field takes. */
    static List<String> refused() {
        return all().stream().filter(text -> TextCharacters.firstRefused(text) >= 0).toList();
    }

    /** An activity and a section of each string, and areas of some. */
    static Plan plan() {
        var strings = written();
        var areas = new ArrayList<Area>();
        for (int first = 0; first < strings.size(); first += PER_AREA) {
            var part = strings.subList(first, Math.min(strings.size(), first + PER_AREA));
            var area = Plans.withActivities(Timeframe.annual()).areas().getFirst();
            areas.add(area.withId(Id.fresh())
                    .withName(text(part.getFirst()))
                    .withObjective(text(String.join("\n", part)))
                    .withActivities(part.stream().map(NaughtyPlans::activity).toList()));
        }
        return Plans.empty()
                .withAreas(areas)
                .withSections(strings.stream()
                        .map(one -> new Section(Id.fresh(), Placement.BEFORE_AREAS, Optional.empty(), text(one),
                                List.of(text(one)), UnknownFields.NONE))
                        .toList())
                .withSources(strings.stream()
                        .map(one -> new FundingSource(
                                Id.fresh(), text(one), Optional.empty(), Optional.empty(), UnknownFields.NONE))
                        .toList());
    }

    private static Activity activity(String string) {
        var text = text(string);
        return Activity.titled(text, new Timeframe.AsWritten(string)).with(it -> it
                .pinnedNumber(Optional.of(string))
                .products(List.of(text, text))
                .participants(List.of(text))
                .venue(Optional.of(Venue.place(text)))
                .resources(List.of(Resource.from(text)))
                .responsible(List.of(text))
                .result(text)
                .notes(text)
                .milestones(List.of(
                        new Milestone(Id.fresh(), text, LocalDate.of(2020, 3, 1), UnknownFields.NONE)))
                .indicators(List.of(new Indicator(Id.fresh(), text, Optional.of(string), Optional.of(string),
                        Optional.of(string), UnknownFields.NONE)))
                .extraFields(List.of(new ExtraField(string, text, UnknownFields.NONE))));
    }

    /** Small plans with the strings, some at a time, in their titles and mastheads. */
    static List<Plan> mastheads() {
        var strings = written();
        var plans = new ArrayList<Plan>();
        for (int first = 0; first < strings.size(); first += PER_MASTHEAD) {
            var joined = String.join(" ", strings.subList(first, Math.min(strings.size(), first + PER_MASTHEAD)));
            var text = text(joined);
            plans.add(Plans.withActivities(Timeframe.annual())
                    .withTitle(text)
                    .withAreasHeading(text)
                    .withMasthead(new Masthead(text, Optional.of(joined), text, text, text, text, Optional.empty(),
                            Optional.empty(), UnknownFields.NONE)));
        }
        return plans;
    }

    private static LocalizedText text(String string) {
        return Plans.text(string);
    }
}
