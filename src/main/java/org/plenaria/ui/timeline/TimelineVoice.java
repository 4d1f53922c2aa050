// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.timeline.Clashes;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.timeline.TraitNames;
import org.plenaria.ui.Desk;

/** Rows in words: for a screen reader, and for the tooltips. */
final class TimelineVoice {

    private final Desk desk;
    private final Messages messages;
    private final Supplier<Clashes> clashes;
    private final ClashWords clashWords;
    private final EarlierWords earlierWords;
    private final TimelineWords words;

    /**
     * @param clashes those that are marked at the moment
     */
    TimelineVoice(Desk desk, Supplier<Clashes> clashes) {
        this.desk = desk;
        this.clashes = clashes;
        clashWords = new ClashWords(desk);
        earlierWords = new EarlierWords(desk);
        messages = desk.messages("timeline");
        words = DeskWords.of(desk);
    }

    /** A row in one sentence: "3.1.2 On-site workshop, 2nd semester, planned, 1 finding". */
    String sentence(Row row) {
        return switch (row) {
            case Row.ActivityRow one -> String.join(", ", parts(one.activity()));
            case Row.AreaRow one -> heading(one, desk.session().numbering().number(one.area().id()) + " "
                    + desk.show(one.area().name()));
            case Row.SubheadingRow one -> heading(one, desk.show(one.subheading().title()));
            case Row.GroupRow one ->
                heading(one, desk.phrases().groupHeading(one.group(), desk.plan().calendar()));
            case Row.GoneRow one -> earlierWords.goneRow(one.activity());
            case Row.GoneHeading one -> earlierWords.goneHeading(one);
            case Row.TraitRow one -> heading(one, TraitNames.of(one, words));
            case Row.AddRow _ -> messages.text("add");
        };
    }

    /** All that a bar stands for, line by line. */
    String details(Activity activity) {
        var lines = new ArrayList<String>();
        lines.add(numberAndTitle(activity));
        lines.add(timeframe(activity));
        field("field.products", activity.products(), lines);
        field("field.participants", activity.participants(), lines);
        activity.venue()
                .map(venue -> desk.phrases().venue(
                        venue, desk.shownLanguageProperty().get(), desk.plan().originalLanguage()))
                .ifPresent(venue -> lines.add(messages.text("tip.venue", venue)));
        if (!activity.resources().isEmpty()) {
            lines.add(messages.text("tip.resources", String.join(
                    ", ", activity.resources().stream().map(this::resource).toList())));
        }
        activity.recurrence().map(desk.phrases()::recurrence).ifPresent(lines::add);
        if (activity.status().isPresent() || activity.progress().isPresent()) {
            lines.add(String.join(", ", state(activity).toList()));
        }
        earlierWords.since(activity).ifPresent(lines::add);
        lines.addAll(clashes(activity));
        return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    /** The clashes of an activity, a sentence each. */
    List<String> clashes(Activity activity) {
        return clashes.get().of(activity.id()).stream().map(clashWords::sentence).toList();
    }

    /** All of an activity that is gone. */
    String gone(Activity activity) {
        return earlierWords.gone(activity);
    }

    /** The findings on an activity, a sentence each. */
    List<String> findings(Activity activity) {
        return desk.findingsProperty().get().stream()
                .filter(finding -> finding.element().filter(activity.id()::equals).isPresent())
                .map(desk.findingPhrases()::sentence)
                .toList();
    }

    String milestone(Milestone milestone) {
        return desk.show(milestone.title()) + "\n" + desk.phrases().date(milestone.date());
    }

    String numberAndTitle(Activity activity) {
        return (desk.session().numbering().number(activity.id()) + " " + desk.show(activity.title())).strip();
    }

    private List<String> parts(Activity activity) {
        var parts = new ArrayList<String>();
        parts.add(numberAndTitle(activity));
        parts.add(timeframe(activity));
        state(activity).forEach(parts::add);
        long findings = desk.findingsProperty().get().stream()
                .filter(finding -> finding.element().filter(activity.id()::equals).isPresent())
                .count();
        if (findings > 0) {
            parts.add(messages.text("voice.findings", findings));
        }
        clashWords.count(clashes.get().of(activity.id())).ifPresent(parts::add);
        earlierWords.since(activity).ifPresent(parts::add);
        return parts;
    }

    private String timeframe(Activity activity) {
        var words = desk.phrases().timeframe(activity.timeframe(), desk.plan().calendar());
        return words.isEmpty() ? messages.text("voice.no.timeframe") : words;
    }

    private Stream<String> state(Activity activity) {
        return Stream.concat(
                activity.status().map(this::status).stream(),
                activity.progress().stream().mapToObj(percent -> messages.text("voice.progress", percent)));
    }

    private String status(Status status) {
        return desk.phrases().status(status).toLowerCase(desk.screenLanguage());
    }

    private String heading(Row.Heading row, String text) {
        return messages.text(row.folded() ? "voice.heading.folded" : "voice.heading", text, row.count());
    }

    private void field(String key, List<LocalizedText> texts, List<String> lines) {
        if (!texts.isEmpty()) {
            lines.add(messages.text("tip." + key, String.join(", ", texts.stream().map(desk::show).toList())));
        }
    }

    private String resource(Resource resource) {
        var source = desk.show(resource.source());
        return resource.amount()
                .map(amount -> (source + " (" + desk.phrases().money(amount, desk.plan().currency()) + ")").strip())
                .orElse(source);
    }
}
