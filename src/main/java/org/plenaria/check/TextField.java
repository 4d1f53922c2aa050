// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Resource;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Venue;
import org.plenaria.plan.Wording;

/**
 * A field of the plan that is printed, with the texts in it and the way to put others in their places.
 *
 * @param texts all that stand in the field
 * @param writer makes the edit that puts as many other texts there
 */
public record TextField(Spot spot, List<LocalizedText> texts, Function<List<LocalizedText>, Edit> writer) {

    /** How a text is to be written instead; the same text where nothing is wrong with it. */
    @FunctionalInterface
    interface Mending {
        String mend(String text, Language language);
    }

    /** Visits the printed fields of a plan that say something, area by area. */
    public static void each(Plan plan, Consumer<TextField> visitor) {
        ofPlan(plan, visitor);
        for (var section : plan.sections()) {
            var fields = new FieldsOf.OfSection(section);
            fields.text(SectionFields.HEADING, visitor);
            fields.list(SectionFields.PARAGRAPHS, Function.identity(), (_, text) -> text, visitor);
        }
        for (var area : plan.areas()) {
            ofArea(area, visitor);
            area.activities().forEach(activity -> ofActivity(area, activity, visitor));
        }
    }

    private static void ofPlan(Plan plan, Consumer<TextField> visitor) {
        var fields = new FieldsOf.OfPlan(plan);
        fields.text(PlanFields.TITLE, visitor);
        var head = plan.masthead();
        visitor.accept(new TextField(
                fields.spot(PlanFields.MASTHEAD),
                List.of(
                        head.distribution(), head.organization(), head.organizationInFull(), head.meeting(),
                        head.place()),
                texts -> fields.change(PlanFields.MASTHEAD, head.with(next -> next.distribution(texts.get(0))
                        .organization(texts.get(1))
                        .organizationInFull(texts.get(2))
                        .meeting(texts.get(3))
                        .place(texts.get(4))))));
        fields.text(PlanFields.AREAS_HEADING, visitor);
        fields.list(PlanFields.MILESTONES, Milestone::title, Milestone::withTitle, visitor);
        fields.list(PlanFields.INDICATORS, Indicator::name, Indicator::withName, visitor);
        fields.list(PlanFields.SOURCES, FundingSource::name, FundingSource::withName, visitor);
        fields.list(PlanFields.EXTRA_FIELDS, ExtraField::value, TextField::with, visitor);
    }

    private static void ofArea(Area area, Consumer<TextField> visitor) {
        var fields = new FieldsOf.OfArea(area);
        fields.text(AreaFields.NAME, visitor);
        fields.text(AreaFields.OBJECTIVE, visitor);
        fields.text(AreaFields.LEAD, visitor);
        fields.list(AreaFields.INDICATORS, Indicator::name, Indicator::withName, visitor);
        fields.list(AreaFields.SUBHEADINGS, Subheading::title, Subheading::withTitle, visitor);
        fields.list(AreaFields.EXTRA_FIELDS, ExtraField::value, TextField::with, visitor);
    }

    private static void ofActivity(Area area, Activity activity, Consumer<TextField> visitor) {
        var fields = new FieldsOf.OfActivity(area, activity);
        fields.text(ActivityFields.TITLE, visitor);
        fields.list(ActivityFields.PRODUCTS, Function.identity(), (_, text) -> text, visitor);
        fields.list(ActivityFields.PARTICIPANTS, Function.identity(), (_, text) -> text, visitor);
        activity.venue().filter(venue -> !venue.wording().isAbsent()).ifPresent(venue -> visitor.accept(new TextField(
                fields.spot(ActivityFields.VENUE),
                List.of(venue.wording()),
                texts -> fields.change(
                        ActivityFields.VENUE,
                        Optional.of(new Venue(venue.kind(), texts.getFirst(), venue.unknown()))))));
        fields.list(ActivityFields.RESOURCES, Resource::source, Resource::withSource, visitor);
        fields.list(ActivityFields.RESPONSIBLE, Function.identity(), (_, text) -> text, visitor);
        fields.text(ActivityFields.RESULT, visitor);
        fields.list(ActivityFields.MILESTONES, Milestone::title, Milestone::withTitle, visitor);
        fields.list(ActivityFields.INDICATORS, Indicator::name, Indicator::withName, visitor);
        fields.list(ActivityFields.EXTRA_FIELDS, ExtraField::value, TextField::with, visitor);
    }

    private static ExtraField with(ExtraField field, LocalizedText value) {
        return new ExtraField(field.name(), value, field.unknown());
    }

    /** Whether it is this field of whatever element. */
    boolean is(String field) {
        return spot.field().filter(field::equals).isPresent();
    }

    /** The first wording that is to be written otherwise. */
    Optional<Wording> first(Mending mending) {
        for (var text : texts) {
            for (var wording : text.wordings()) {
                if (!mending.mend(wording.text(), wording.language()).equals(wording.text())) {
                    return Optional.of(wording);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The edit that writes all its wordings as they are to be. What a translation was made from is mended like the
     * original, so that it does not seem older than it.
     */
    Edit mended(Mending mending, Language original) {
        return writer.apply(texts.stream().map(text -> mended(text, mending, original)).toList());
    }

    private static LocalizedText mended(LocalizedText text, Mending mending, Language original) {
        if (text.wordings().isEmpty()) {
            return text;
        }
        var wordings = new ArrayList<Wording>();
        for (var one : text.wordings()) {
            var mended = mending.mend(one.text(), one.language());
            wordings.add(new Wording(
                    one.language(),
                    mended.isBlank() ? one.text() : mended,
                    one.madeFrom().map(from -> mending.mend(from, original)),
                    one.unknown()));
        }
        return new LocalizedText(wordings, text.unknown());
    }
}
