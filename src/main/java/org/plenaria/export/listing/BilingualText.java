// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.PrintedSection;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;

/** A plan in two languages side by side: the whole document in its original language and, beside it, in another. */
public final class BilingualText {

    private final PrintedPlan left;
    private final PrintedPlan right;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();

    private BilingualText(PrintedPlan left, PrintedPlan right) {
        this.left = left;
        this.right = right;
    }

    /**
     * The plan beside itself in the language of the options; where that is the original, in its first translation. The
     * same plan in two languages has the same sections, areas and activities, so each stands beside its own.
     */
    public static Listing of(Plan plan, ExportOptions options) {
        var original = plan.originalLanguage();
        var other = other(plan, options.language());
        var text = new BilingualText(
                PlanTables.document(plan, options.in(original)), PlanTables.document(plan, options.in(other)));
        text.all();
        var left = text.left;
        return new Listing(
                text.title(),
                "",
                left.provenance(),
                List.of(),
                List.of(new Listing.Column(left.languageName(), 50), new Listing.Column(text.right.languageName(), 50)),
                text.rows,
                options.paper() == Paper.LETTER,
                new DocumentProperties(
                        text.title(), left.title(), left.organization(), left.edition(), left.day(), original.tag()),
                text.headings);
    }

    private static Language other(Plan plan, Language asked) {
        return asked.equals(plan.originalLanguage()) && !plan.translations().isEmpty()
                ? plan.translations().getFirst()
                : asked;
    }

    private String title() {
        return left.title().equals(right.title()) ? left.title() : left.title() + " / " + right.title();
    }

    private void all() {
        heading(left.title(), right.title());
        row(left.masthead().meeting(), right.masthead().meeting());
        row(left.masthead().placeAndDate(), right.masthead().placeAndDate());
        sections(left.before(), right.before());
        heading(numbered(left.areasNumber(), left.areasHeading()), numbered(right.areasNumber(), right.areasHeading()));
        for (int i = 0; i < left.areas().size(); i++) {
            var one = left.areas().get(i);
            var same = right.areas().get(i);
            heading(numbered(one.number(), one.name()), numbered(same.number(), same.name()));
            fields(one.introduction(), same.introduction());
            for (int g = 0; g < one.groups().size(); g++) {
                var group = one.groups().get(g);
                var sameGroup = same.groups().get(g);
                heading(group.heading(), sameGroup.heading());
                for (int a = 0; a < group.activities().size(); a++) {
                    var activity = group.activities().get(a);
                    var sameActivity = sameGroup.activities().get(a);
                    row(
                            withFields(numbered(activity.number(), activity.title()), activity.fields()),
                            withFields(numbered(sameActivity.number(), sameActivity.title()), sameActivity.fields()));
                }
            }
        }
        sections(left.after(), right.after());
        fields(left.closing(), right.closing());
    }

    private void sections(List<PrintedSection> ours, List<PrintedSection> theirs) {
        for (int i = 0; i < ours.size(); i++) {
            heading(numbered(ours.get(i).number(), ours.get(i).heading()),
                    numbered(theirs.get(i).number(), theirs.get(i).heading()));
            var paragraphs = ours.get(i).paragraphs();
            var same = theirs.get(i).paragraphs();
            for (int p = 0; p < Math.max(paragraphs.size(), same.size()); p++) {
                row(at(paragraphs, p), at(same, p));
            }
        }
    }

    private void fields(List<PrintedField> ours, List<PrintedField> theirs) {
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            row(i < ours.size() ? line(ours.get(i)) : "", i < theirs.size() ? line(theirs.get(i)) : "");
        }
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    private static String withFields(String title, List<PrintedField> fields) {
        return fields.stream().map(BilingualText::line).collect(Collectors.joining("\n", title + "\n", "")).strip();
    }

    private static String line(PrintedField field) {
        return field.label() + ": " + String.join("; ", field.values());
    }

    private static String numbered(String number, String title) {
        return (number + " " + title).strip();
    }

    private void heading(String ours, String theirs) {
        if (!ours.isEmpty() || !theirs.isEmpty()) {
            headings.add(rows.size());
        }
        row(ours, theirs);
    }

    private void row(String ours, String theirs) {
        if (!ours.isEmpty() || !theirs.isEmpty()) {
            rows.add(List.of(ours, theirs));
        }
    }
}
