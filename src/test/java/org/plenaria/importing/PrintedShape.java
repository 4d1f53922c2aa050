// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Round;

/** What a document prints of a plan, a line for each part: without ids, colours, and what no reader would see. */
final class PrintedShape {

    private final Plan plan;
    private final Language language;
    private final Numbering numbers;
    private final boolean inDocument;

    private PrintedShape(Plan plan, Language language, boolean inDocument) {
        this.inDocument = inDocument;
        this.plan = plan;
        this.language = language;
        numbers = Numbering.of(plan);
    }

    /** The whole of it, as Markdown has it. */
    static List<String> ofDocument(Plan plan, Language language) {
        return new PrintedShape(plan, language, true).document();
    }

    /** The activities alone with the fields of a table, as CSV has them, in the order of print. */
    static List<String> ofTable(Plan plan, Language language) {
        return ofTable(plan, language, area -> PrintOrder.activities(area, plan.calendar()));
    }

    /** The same in the author's order: in a table that was read, that of its rows. */
    static List<String> ofRows(Plan plan, Language language) {
        return ofTable(plan, language, Area::activities);
    }

    private static List<String> ofTable(Plan plan, Language language, Function<Area, List<Activity>> order) {
        var shape = new PrintedShape(plan, language, false);
        return plan.areas().stream()
                .flatMap(area -> order.apply(area).stream()
                        .map(activity -> shape.numbers.number(area.id()) + " | " + shape.table(activity)
                                + " | status " + activity.status().map(Object::toString).orElse("")))
                .toList();
    }

    /** The lines that only one of two shapes has; a plan that comes back as it was has none. */
    static List<String> differences(List<String> expected, List<String> actual) {
        var differences = new ArrayList<String>();
        expected.stream().filter(line -> !actual.contains(line)).map("gone: "::concat).forEach(differences::add);
        actual.stream().filter(line -> !expected.contains(line)).map("come: "::concat).forEach(differences::add);
        if (differences.isEmpty() && !expected.equals(actual)) {
            differences.add("the same lines in another order");
        }
        return differences;
    }

    private List<String> document() {
        var lines = new ArrayList<String>();
        var head = plan.masthead();
        lines.add("title " + text(plan.title()));
        lines.add("calendar " + plan.calendar().start() + " " + plan.calendar().months());
        lines.add("masthead " + texts(List.of(head.distribution(), head.organization(), head.organizationInFull(),
                head.meeting(), head.place())) + " " + head.symbol().orElse("")
                + " " + plan.lastRound().map(Round::date).or(head::date).map(Object::toString).orElse(""));
        for (var section : plan.sections()) {
            lines.add("section " + numbers.number(section.id()) + " " + text(section.heading()) + " "
                    + section.placement() + " " + texts(section.paragraphs()));
        }
        lines.add("areas " + numbers.ofAreasHeading() + " " + text(plan.areasHeading()));
        for (var area : plan.areas()) {
            lines.add("area " + numbers.number(area.id()) + " " + text(area.name()) + " | " + text(area.objective())
                    + " | " + text(area.lead()) + indicators(area.indicators()) + extras(area.extraFields()));
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                lines.add(table(activity) + " | " + subheading(area, activity) + " | " + more(activity));
            }
        }
        lines.add("milestones " + milestones(plan.milestones()));
        lines.add("indicators " + indicators(plan.indicators()));
        lines.add("extras" + extras(plan.extraFields()));
        return lines;
    }

    private String table(Activity activity) {
        return String.join(" | ",
                numbers.number(activity.id()),
                text(activity.title()),
                PlanShape.time(activity.timeframe()),
                "products " + texts(activity.products()),
                "participants " + texts(activity.participants()),
                "venue " + activity.venue().map(one -> one.kind() + " " + text(one.wording())).orElse(""),
                "resources " + activity.resources().stream().map(this::source).filter(one -> !one.isEmpty()).toList(),
                "responsible " + texts(activity.responsible()));
    }

    // In a document the kind stands in the place of a source nobody named; a table leaves it out.
    private String source(Resource one) {
        boolean byKind = inDocument && one.source().isAbsent();
        return byKind
                ? one.kind().map(Phrases.in(language.locale())::resourceKind).orElse("-")
                : text(one.source());
    }

    private String subheading(Area area, Activity activity) {
        return area.subheadings().stream()
                .filter(one -> activity.subheading().filter(one.id()::equals).isPresent())
                .map(one -> text(one.title()))
                .findFirst()
                .orElse("");
    }

    private String more(Activity activity) {
        var open = activity.resources().stream()
                .map(one -> one.amount().map(amount -> amount.stripTrailingZeros().toPlainString()).orElse("-")
                        + (one.secured().orElse(true) ? "" : " open"))
                .toList();
        return open + " | " + activity.recurrence().map(PrintedShape::recurrence).orElse("") + " | "
                + milestones(activity.milestones()) + indicators(activity.indicators())
                + extras(activity.extraFields());
    }

    private static String recurrence(Recurrence one) {
        return one.words().orElse(one.times() + "/" + one.every() + " " + one.unit()).toLowerCase(Locale.ROOT);
    }

    private String milestones(List<Milestone> milestones) {
        return milestones.stream().map(one -> one.date() + " " + text(one.title())).toList().toString();
    }

    private String indicators(List<Indicator> indicators) {
        return indicators.stream()
                .map(one -> " <" + text(one.name()) + ": " + one.baseline().orElse("") + ", "
                        + one.target().orElse("") + ", " + one.actual().orElse("") + ">")
                .collect(Collectors.joining());
    }

    private String extras(List<ExtraField> extras) {
        return extras.stream()
                .map(extra -> " {" + extra.name() + ": " + text(extra.value()) + "}")
                .collect(Collectors.joining());
    }

    private String texts(List<LocalizedText> texts) {
        return texts.stream().map(this::text).toList().toString();
    }

    private String text(LocalizedText text) {
        return text.show(language, plan.originalLanguage());
    }
}
