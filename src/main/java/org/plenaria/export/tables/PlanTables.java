// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.PrintedGroup;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.TimeframeGroup;

/**
 * Makes the printed form of a plan: sections, areas, groups, activities and their fields, in the order of print and in
 * one language. Pure; comments and the drafters' notes are not printed.
 */
public final class PlanTables {

    private final Plan plan;
    private final PlanWords words;
    private final ActivityTable activities;
    private final Numbering numbering;
    private final ExportOptions options;

    private PlanTables(Plan plan, ExportOptions options) {
        this.plan = plan;
        this.options = options;
        words = new PlanWords(plan, options.language());
        activities = new ActivityTable(plan, words, options.details());
        numbering = Numbering.of(plan);
    }

    /** The plan as a document. */
    public static PrintedPlan document(Plan plan, ExportOptions options) {
        return new PlanTables(plan, options).print();
    }

    private PrintedPlan print() {
        var symbol = plan.masthead().symbol().orElse("");
        return new PrintedPlan(
                options.language(),
                words.title(),
                words.edition(),
                words.day().orElse(plan.calendar().first()),
                words.text(plan.masthead().organization()),
                words.phrases().languageName(options.language()),
                PlanWords.joined(symbol, words.edition()),
                masthead(symbol),
                sections(Placement.BEFORE_AREAS),
                numbering.ofAreasHeading(),
                words.or(words.text(plan.areasHeading()), "untitled.areas"),
                words.languageOf(plan.areasHeading()),
                plan.areas().stream().map(this::area).toList(),
                sections(Placement.AFTER_AREAS),
                closing());
    }

    private PrintedMasthead masthead(String symbol) {
        var masthead = plan.masthead();
        var lines = new ArrayList<String>();
        var distribution = words.text(masthead.distribution());
        if (!distribution.isEmpty()) {
            lines.add(words.label("distribution", distribution));
        }
        lines.add(PlanWords.joined(symbol, words.edition()));
        words.day().map(words.phrases()::date).ifPresent(lines::add);
        var locale = words.phrases().locale();
        lines.add(words.label("original", words.originalLanguage().toUpperCase(locale)));
        var place = words.text(masthead.place());
        var date = masthead.date().map(words.phrases()::date).orElse("");
        return new PrintedMasthead(
                words.text(masthead.organization()),
                words.text(masthead.organizationInFull()),
                lines,
                words.text(masthead.meeting()),
                place.isEmpty() || date.isEmpty() ? place + date : place + ", " + date);
    }

    private List<PrintedSection> sections(Placement placement) {
        return plan.sections().stream()
                .filter(section -> section.placement() == placement)
                .map(section -> new PrintedSection(
                        section.id(),
                        numbering.number(section.id()),
                        words.or(words.text(section.heading()), "untitled.section"),
                        words.languageOf(section.heading()),
                        words.printed(section.paragraphs())))
                .toList();
    }

    private PrintedArea area(Area area) {
        var groups = new ArrayList<PrintedActivities>();
        Optional<Subheading> open = Optional.empty();
        for (var group : PrintOrder.groups(area, plan.calendar())) {
            groups.add(group(group, !group.subheading().equals(open)));
            open = group.subheading();
        }
        return new PrintedArea(
                area.id(),
                numbering.number(area.id()),
                words.or(words.text(area.name()), "untitled.area"),
                words.languageOf(area.name()),
                introduction(area),
                groups);
    }

    private List<PrintedField> introduction(Area area) {
        var fields = new FieldList(words);
        fields.add("objective", words.printed(area.objective()));
        fields.add("lead", words.printed(area.lead()));
        if (options.details().contains(Detail.INDICATORS)) {
            fields.add("indicators", "label.indicator", "label.indicators", words.indicators(area.indicators()));
        }
        if (options.details().contains(Detail.EXTRA_FIELDS)) {
            fields.addExtra(area.extraFields());
        }
        return fields.all();
    }

    private PrintedActivities group(PrintedGroup group, boolean opensSubheading) {
        var subheading = group.subheading().map(Subheading::title);
        return new PrintedActivities(
                group.subheading().map(one -> one.id() + " ").orElse("") + key(group.group()),
                opensSubheading ? subheading.map(words::text).filter(text -> !text.isEmpty()) : Optional.empty(),
                subheading.map(words::languageOf).orElse(options.language()),
                words.phrases().groupHeading(group.group(), plan.calendar()),
                group.activities().stream().map(this::activity).toList());
    }

    private static String key(TimeframeGroup group) {
        return switch (group) {
            case TimeframeGroup.InPeriod(Period period) -> period.notation();
            case TimeframeGroup.Annual() -> "annual";
            case TimeframeGroup.Undated() -> "undated";
        };
    }

    private PrintedActivity activity(Activity activity) {
        return new PrintedActivity(
                activity.id(),
                numbering.number(activity.id()),
                words.or(words.text(activity.title()), "untitled.activity"),
                words.languageOf(activity.title()),
                activities.fields(activity));
    }

    private List<PrintedField> closing() {
        var fields = new FieldList(words);
        fields.add("milestones", "label.milestones", "label.milestones", words.milestones(plan.milestones()));
        fields.add("indicators", "label.indicators", "label.indicators", words.indicators(plan.indicators()));
        fields.add(
                "further",
                "label.further",
                "label.further",
                plan.extraFields().stream().map(this::extra).toList());
        return fields.all();
    }

    private PrintedText extra(ExtraField field) {
        return new PrintedText(
                words.label("milestone", field.name(), words.text(field.value())), words.languageOf(field.value()));
    }
}
