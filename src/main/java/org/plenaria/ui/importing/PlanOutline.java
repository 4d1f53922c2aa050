// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.phrasing.ValuePhrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Section;

/** The plan that a document becomes as a tree of its parts: only what somebody filled in is in it. */
final class PlanOutline {

    private static final Set<String> NOT_LISTED = Set.of("pinnedNumber", "title", "name", "colour", "subheading");

    private final Plan plan;
    private final Numbering numbers;
    private final ValuePhrases values;
    private final ComparePhrases names;

    private PlanOutline(Plan plan, Locale locale) {
        this.plan = plan;
        numbers = Numbering.of(plan);
        values = ValuePhrases.in(locale, plan);
        names = ComparePhrases.in(locale);
    }

    /** The tree of a plan, in the order in which the plan is printed. */
    static PlanPart of(Plan plan, Locale locale) {
        return new PlanOutline(plan, locale).plan();
    }

    private PlanPart plan() {
        var parts = new ArrayList<PlanPart>();
        masthead(parts);
        add(plan.id(), "originalLanguage", names.label("originalLanguage"),
                values.say(plan.masthead().original().orElse(plan.originalLanguage())), parts);
        fields(plan, plan.id(), List.of(PlanFields.CALENDAR), parts);
        sections(Placement.BEFORE_AREAS, parts);
        fields(plan, plan.id(), List.of(PlanFields.AREAS_HEADING), parts);
        plan.areas().forEach(area -> parts.add(area(area)));
        sections(Placement.AFTER_AREAS, parts);
        fields(plan, plan.id(), List.of(
                PlanFields.CURRENCY, PlanFields.MILESTONES, PlanFields.INDICATORS, PlanFields.SOURCES,
                PlanFields.EXTRA_FIELDS), parts);
        return new PlanPart(new PartKey(plan.id(), ""), "", plan.text(plan.title()), parts);
    }

    private void masthead(List<PlanPart> parts) {
        var masthead = plan.masthead();
        masthead("distribution", masthead.distribution(), parts);
        masthead("symbol", masthead.symbol(), parts);
        masthead("organization", masthead.organization(), parts);
        masthead("organizationInFull", masthead.organizationInFull(), parts);
        masthead("meeting", masthead.meeting(), parts);
        masthead("place", masthead.place(), parts);
        masthead("date", masthead.date(), parts);
    }

    private void masthead(String field, Object value, List<PlanPart> parts) {
        add(plan.id(), "masthead." + field, names.label(field), values.say(value), parts);
    }

    private void sections(Placement placement, List<PlanPart> parts) {
        plan.sections().stream()
                .filter(section -> section.placement() == placement)
                .forEach(section -> parts.add(section(section)));
    }

    private PlanPart section(Section section) {
        var parts = new ArrayList<PlanPart>();
        for (LocalizedText paragraph : section.paragraphs()) {
            add(section.id(), "paragraphs", "", values.say(paragraph), parts);
        }
        return element(section.id(), plan.text(section.heading()), parts);
    }

    private PlanPart area(Area area) {
        var parts = new ArrayList<PlanPart>();
        fields(area, area.id(), AreaFields.ALL, parts);
        area.activities().forEach(activity -> parts.add(activity(activity)));
        return element(area.id(), plan.text(area.name()), parts);
    }

    private PlanPart activity(Activity activity) {
        var parts = new ArrayList<PlanPart>();
        fields(activity, activity.id(), ActivityFields.ALL, parts);
        return element(activity.id(), plan.text(activity.title()), parts);
    }

    private PlanPart element(Id id, String name, List<PlanPart> parts) {
        return new PlanPart(new PartKey(id, ""), numbers.number(id), name, parts);
    }

    private <E> void fields(E element, Id id, List<? extends Field<E, ?>> fields, List<PlanPart> parts) {
        for (var field : fields) {
            if (!NOT_LISTED.contains(field.name())) {
                add(id, field.name(), names.label(field.name()), values.say(field.of(element)), parts);
            }
        }
    }

    private static void add(Id id, String field, String label, String text, List<PlanPart> parts) {
        if (!text.isBlank()) {
            parts.add(PlanPart.field(PartKey.of(id, field), label, text.replace("\n", "; ")));
        }
    }
}
