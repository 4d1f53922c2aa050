// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.PrintedGroup;
import org.plenaria.plan.Subheading;

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
                        numbering.number(section.id()),
                        words.or(words.text(section.heading()), "untitled.section"),
                        words.texts(section.paragraphs())))
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
                numbering.number(area.id()),
                words.or(words.text(area.name()), "untitled.area"),
                introduction(area),
                groups);
    }

    private List<PrintedField> introduction(Area area) {
        var fields = new FieldList(words);
        fields.add("label.objective", words.text(area.objective()));
        fields.add("label.lead", words.text(area.lead()));
        if (options.details().contains(Detail.INDICATORS)) {
            fields.add(
                    "label.indicator",
                    "label.indicators",
                    area.indicators().stream().map(words::indicator).toList());
        }
        if (options.details().contains(Detail.EXTRA_FIELDS)) {
            fields.addExtra(area.extraFields());
        }
        return fields.all();
    }

    private PrintedActivities group(PrintedGroup group, boolean opensSubheading) {
        return new PrintedActivities(
                opensSubheading
                        ? group.subheading().map(Subheading::title).map(words::text).filter(text -> !text.isEmpty())
                        : Optional.empty(),
                words.phrases().groupHeading(group.group(), plan.calendar()),
                group.activities().stream().map(this::activity).toList());
    }

    private PrintedActivity activity(Activity activity) {
        return new PrintedActivity(
                numbering.number(activity.id()),
                words.or(words.text(activity.title()), "untitled.activity"),
                activities.fields(activity));
    }

    private List<PrintedField> closing() {
        var fields = new FieldList(words);
        fields.add(
                "label.milestones",
                "label.milestones",
                plan.milestones().stream().map(words::milestone).toList());
        fields.add(
                "label.indicators",
                "label.indicators",
                plan.indicators().stream().map(words::indicator).toList());
        fields.add(
                "label.further",
                "label.further",
                plan.extraFields().stream().map(this::extra).toList());
        return fields.all();
    }

    private String extra(ExtraField field) {
        return words.label("milestone", field.name(), words.text(field.value()));
    }
}
