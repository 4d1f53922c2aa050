// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Id;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Section;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;
import tools.jackson.databind.json.JsonMapper;

/** A plan in which every text is a naughty string: scripts, formulas, control characters, letters of many scripts. */
public final class NaughtyPlan {

    private NaughtyPlan() {}

    /** The Big List of Naughty Strings, without the blank ones, which are no texts. */
    public static List<String> strings() {
        try (var stream = Objects.requireNonNull(
                NaughtyPlan.class.getResourceAsStream("/org/plenaria/naughty/blns.json"))) {
            var strings = new ArrayList<String>();
            new JsonMapper().readTree(stream.readAllBytes()).forEach(node -> strings.add(node.asString()));
            strings.removeIf(String::isBlank);
            return strings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One activity a string; sections and masthead have some of them too. */
    public static Plan plan() {
        var strings = strings();
        var activities = new ArrayList<Activity>();
        for (var string : strings) {
            activities.add(activity(Plans.text(string), string));
        }
        var script = Plans.text("</script><script>alert(1)</script>");
        var area = Area.named(script, Colour.PALETTE.getFirst()).withObjective(script).withActivities(activities);
        var section = Section.headed(script, Placement.BEFORE_AREAS)
                .withParagraphs(strings.stream().map(Plans::text).toList());
        return Plans.empty()
                .withTitle(Plans.text("\"><svg onload=alert(1)> Plan"))
                .withMasthead(Masthead.none().withOrganization(script).withMeeting(script).withPlace(script))
                .withSections(List.of(section))
                .withAreas(List.of(area));
    }

    private static Activity activity(LocalizedText text, String string) {
        return Activity.titled(text, Timeframe.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 9)))
                .withProducts(List.of(text))
                .withParticipants(List.of(text))
                .withVenue(Optional.of(Venue.place(text)))
                .withResources(List.of(Resource.from(text)))
                .withMilestones(List.of(new Milestone(
                        Id.fresh(), text, LocalDate.of(2020, 5, 1), UnknownFields.NONE)))
                .withExtraFields(List.of(new ExtraField(string, text, UnknownFields.NONE)));
    }
}
