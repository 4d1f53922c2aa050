// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Section;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;

/**
 * Finds words in a plan: in areas, activities and sections, in the language shown, whatever their capitals and accents.
 * What is found contains every word looked for, each in any of its fields. Pure, so that it can run in the background.
 */
final class PlanSearch {

    private record Text(String label, Optional<String> field, String text) {}

    private final Plan plan;
    private final Numbering numbering;
    private final Language shown;
    private final Phrases phrases;
    private final Messages words;

    /**
     * @param numbering of the plan
     */
    PlanSearch(Plan plan, Numbering numbering, Language shown, Phrases phrases, Messages words) {
        this.plan = plan;
        this.numbering = numbering;
        this.shown = shown;
        this.phrases = phrases;
        this.words = words;
    }

    /**
     * All that contains the words of a question, in the order of print.
     *
     * @param limit at most so many
     */
    List<Hit> find(String question, int limit) {
        var sought = wordsOf(question);
        var hits = new ArrayList<Hit>();
        if (sought.isEmpty()) {
            return hits;
        }
        for (var area : plan.areas()) {
            areaHit(area, sought).ifPresent(hits::add);
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                activityHit(area, activity, sought).ifPresent(hits::add);
                if (hits.size() >= limit) {
                    return hits.subList(0, limit);
                }
            }
        }
        plan.sections().forEach(section -> sectionHit(section, sought).ifPresent(hits::add));
        return hits.size() > limit ? hits.subList(0, limit) : hits;
    }

    /** The words of a question as {@link FoldedText} has them. */
    static List<String> wordsOf(String question) {
        return FoldedText.words(question);
    }

    private Optional<Hit> areaHit(Area area, List<String> sought) {
        var texts = List.of(
                new Text("", Optional.empty(), numbering.number(area.id())),
                text(AreaFields.OBJECTIVE, area.objective()),
                text(AreaFields.LEAD, area.lead()));
        return hit(
                Place.of(new Page.OfArea(area.id())),
                numbering.number(area.id()),
                show(area.name()),
                words.text("area"),
                texts,
                sought);
    }

    private Optional<Hit> activityHit(Area area, Activity activity, List<String> sought) {
        var texts = new ArrayList<Text>();
        texts.add(new Text("", Optional.empty(), numbering.number(activity.id())));
        add(texts, ActivityFields.PRODUCTS, activity.products());
        add(texts, ActivityFields.PARTICIPANTS, activity.participants());
        activity.venue().ifPresent(venue ->
                texts.add(text(ActivityFields.VENUE, phrases.venue(venue, shown, plan.originalLanguage()))));
        activity.resources().forEach(it -> texts.add(text(ActivityFields.RESOURCES, it.source())));
        add(texts, ActivityFields.RESPONSIBLE, activity.responsible());
        texts.add(text(ActivityFields.TIMEFRAME, phrases.timeframe(activity.timeframe(), plan.calendar())));
        texts.add(text(ActivityFields.RESULT, activity.result()));
        texts.add(text(ActivityFields.NOTES, activity.notes()));
        activity.milestones().forEach(it -> texts.add(text(ActivityFields.MILESTONES, it.title())));
        activity.extraFields().forEach(it -> texts.add(new Text(it.name(), Optional.empty(), show(it.value()))));
        var place = new Place(new Page.OfArea(area.id()), Optional.of(activity.id()), Optional.empty());
        return hit(place, numbering.number(activity.id()), show(activity.title()), show(area.name()), texts, sought);
    }

    private Optional<Hit> sectionHit(Section section, List<String> sought) {
        var texts = section.paragraphs().stream()
                .map(paragraph -> new Text(words.text("paragraph"), Optional.empty(), show(paragraph)))
                .toList();
        return hit(
                Place.of(new Page.Document()),
                numbering.number(section.id()),
                show(section.heading()),
                words.text("document"),
                texts,
                sought);
    }

    private Optional<Hit> hit(
            Place place, String number, String title, String context, List<Text> texts, List<String> sought) {
        var foldedTitle = FoldedText.of(title);
        var missing = sought.stream().filter(word -> !foldedTitle.contains(word)).toList();
        Optional<Text> best = Optional.empty();
        var left = missing;
        for (var text : texts) {
            var folded = FoldedText.of(text.text());
            var still = left.stream().filter(word -> !folded.contains(word)).toList();
            if (still.size() < left.size() && best.isEmpty()) {
                best = Optional.of(text);
            }
            left = still;
        }
        if (!left.isEmpty()) {
            return Optional.empty();
        }
        var where = best.map(text -> new Place(place.page(), place.activity(), text.field())).orElse(place);
        return Optional.of(new Hit(
                where,
                number,
                title,
                context,
                best.map(Text::label).orElse(""),
                best.map(Text::text).orElse(""),
                sought));
    }

    private void add(List<Text> texts, Field<?, ?> field, List<LocalizedText> values) {
        values.forEach(value -> texts.add(text(field, value)));
    }

    private Text text(Field<?, ?> field, LocalizedText value) {
        return text(field, show(value));
    }

    private Text text(Field<?, ?> field, String value) {
        return new Text(phrases.field(field), Optional.of(field.name()), value);
    }

    private String show(LocalizedText text) {
        return text.show(shown, plan.originalLanguage());
    }
}
