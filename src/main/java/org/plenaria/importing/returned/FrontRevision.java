// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Plan;

/**
 * The fields of the plan as a whole: what the first page says, the heading of the areas, and what closes the
 * document.
 */
final class FrontRevision {

    private final Plan base;
    private final Found sent;
    private final FieldRevision fields;
    private final FieldValues values;

    FrontRevision(Plan base, Found sent, FieldRevision fields, FieldValues values) {
        this.base = base;
        this.sent = sent;
        this.fields = fields;
        this.values = values;
    }

    private static FieldMark mark(String field) {
        return new FieldMark(Optional.empty(), field);
    }

    Plan plan() {
        var milestones = mark("milestones:text");
        var indicators = mark("indicators:text");
        return base.withTitle(fields.text(mark(":title"), base.title()))
                .withAreasHeading(fields.text(mark("areasHeading"), base.areasHeading()))
                .withMasthead(masthead())
                .withMilestones(fields.value(milestones, base.milestones(), lines ->
                        values.milestones(base.milestones(), FieldRevision.tidy(sent.lines(milestones)), lines)))
                .withIndicators(fields.value(indicators, base.indicators(), lines ->
                        values.indicators(base.indicators(), FieldRevision.tidy(sent.lines(indicators)), lines)))
                .withExtraFields(extras());
    }

    private Masthead masthead() {
        var changed = base.masthead()
                .withOrganization(fields.text(mark(":organization"), base.masthead().organization()))
                .withOrganizationInFull(
                        fields.text(mark(":organizationInFull"), base.masthead().organizationInFull()))
                .withMeeting(fields.text(mark(":meeting"), base.masthead().meeting()));
        return fields.value(mark(":place"), changed, lines -> values.placeAndDate(changed, lines));
    }

    private List<ExtraField> extras() {
        var mark = mark("further:text");
        return fields.value(mark, base.extraFields(), lines -> {
            var all = new ArrayList<ExtraField>();
            for (var line : lines) {
                int colon = line.indexOf(": ");
                if (colon <= 0) {
                    return Optional.empty();
                }
                var name = line.substring(0, colon).strip();
                var words = line.substring(colon + 2).strip();
                var kept = base.extraFields().stream().filter(one -> one.name().equals(name)).findFirst();
                all.add(kept.map(one -> FieldRevision.tidy(sent.lines(mark)).contains(line)
                                ? one
                                : new ExtraField(name, values.text(one.value(), List.of(words)), one.unknown()))
                        .orElseGet(() -> values.extra(name, words)));
            }
            return Optional.of(all);
        });
    }
}
