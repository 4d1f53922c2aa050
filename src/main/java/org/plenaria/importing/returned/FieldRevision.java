// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Section;
import org.plenaria.plan.Status;
import org.plenaria.plan.Subheading;

/**
 * Gives elements the values their changed lines say, field by field. What says nothing is noted and changes
 * nothing.
 */
final class FieldRevision {

    private static final String EXTRA = "extra";

    private final FieldValues values;
    private final Found sent;
    private final Found returned;
    private final List<ReturnNote> notes = new ArrayList<>();
    private final Map<FieldMark, Trace> traces = new HashMap<>();

    FieldRevision(FieldValues values, Found sent, Found returned) {
        this.values = values;
        this.sent = sent;
        this.returned = returned;
    }

    List<ReturnNote> notes() {
        return notes;
    }

    Map<FieldMark, Trace> traces() {
        return traces;
    }

    /** The lines of a field now, where they are others than before. */
    private Optional<List<String>> changed(FieldMark mark) {
        var was = tidy(sent.lines(mark));
        var now = tidy(returned.lines(mark));
        if (was.equals(now)) {
            return Optional.empty();
        }
        returned.field(mark).flatMap(Found.Lines::trace).ifPresent(trace -> traces.put(mark, trace));
        return Optional.of(now);
    }

    private List<String> was(FieldMark mark) {
        return tidy(sent.lines(mark));
    }

    static List<String> tidy(List<String> lines) {
        return lines.stream().map(FieldRevision::tidy).filter(line -> !line.isEmpty()).toList();
    }

    // Word processors break lines and leave blanks at their ends as they please.
    private static String tidy(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .replace('\u000b', '\n').replace("\r\n", "\n").replace('\u2028', '\n').replace('\u2029', '\n')
                .replace('\u0085', '\n')
                .strip();
    }

    /** The value of a field that is a text. */
    LocalizedText text(FieldMark mark, LocalizedText before) {
        return changed(mark).map(lines -> values.text(before, lines)).orElse(before);
    }

    /** The value of a field that is a list of texts. */
    List<LocalizedText> texts(FieldMark mark, List<LocalizedText> before) {
        return changed(mark).map(lines -> values.texts(before, was(mark), lines)).orElse(before);
    }

    /** Any value; one that cannot be read stays as it was and is noted. */
    <T> T value(FieldMark mark, T before, Function<List<String>, Optional<T>> reader) {
        var lines = changed(mark);
        if (lines.isEmpty()) {
            return before;
        }
        var value = reader.apply(lines.get());
        if (value.isEmpty()) {
            note(mark, lines.get());
        }
        return value.orElse(before);
    }

    private void note(FieldMark mark, List<String> lines) {
        var field = returned.field(mark);
        notes.add(new ReturnNote(
                Kind.NOT_UNDERSTOOD, Optional.of(mark), String.join("\n", lines),
                field.flatMap(Found.Lines::trace), field.map(one -> Integer.toString(one.place())).orElse("")));
    }

    Section section(Section before) {
        var id = before.id();
        return before.withHeading(text(FieldMark.of(id, "heading"), before.heading()))
                .withParagraphs(texts(FieldMark.of(id, "paragraphs"), before.paragraphs()));
    }

    Area area(Area before) {
        var id = before.id();
        var indicators = FieldMark.of(id, "indicators");
        return before.withName(text(FieldMark.of(id, "name"), before.name()))
                .withObjective(text(FieldMark.of(id, "objective"), before.objective()))
                .withLead(text(FieldMark.of(id, "lead"), before.lead()))
                .withIndicators(value(indicators, before.indicators(), lines ->
                        values.indicators(before.indicators(), was(indicators), lines)))
                .withSubheadings(before.subheadings().stream()
                        .map(one -> one.title().isAbsent() ? one : subheading(before.id(), one))
                        .toList())
                .withExtraFields(extras(id, before.extraFields()));
    }

    private Subheading subheading(Id area, Subheading one) {
        var mark = sent.marks().stream()
                .filter(it -> it.element().equals(Optional.of(area)) && it.field().startsWith(":sub " + one.id()))
                .findFirst();
        return mark.filter(it -> !tidy(returned.lines(it)).isEmpty())
                .map(it -> new Subheading(one.id(), text(it, one.title()), one.unknown()))
                .orElse(one);
    }

    /** All fields but the timeframe. */
    Activity activity(Activity before) {
        var id = before.id();
        var resources = FieldMark.of(id, "resources");
        var milestones = FieldMark.of(id, "milestones");
        var indicators = FieldMark.of(id, "indicators");
        var withStatus = status(FieldMark.of(id, "status"), before);
        return withStatus
                .withTitle(text(FieldMark.of(id, "title"), before.title()))
                .withProducts(texts(FieldMark.of(id, "products"), before.products()))
                .withParticipants(texts(FieldMark.of(id, "participants"), before.participants()))
                .withResponsible(texts(FieldMark.of(id, "responsible"), before.responsible()))
                .withVenue(changed(FieldMark.of(id, "venue"))
                        .map(lines -> values.venue(before.venue(), lines))
                        .orElse(before.venue()))
                .withResources(value(resources, before.resources(), lines ->
                        values.resources(before.resources(), was(resources), lines)))
                .withRecurrence(value(FieldMark.of(id, "recurrence"), before.recurrence(), lines -> lines.isEmpty()
                        ? Optional.of(Optional.empty())
                        : values.recurrence(before.recurrence(), lines).map(Optional::of)))
                .withMilestones(value(milestones, before.milestones(), lines ->
                        values.milestones(before.milestones(), was(milestones), lines)))
                .withIndicators(value(indicators, before.indicators(), lines ->
                        values.indicators(before.indicators(), was(indicators), lines)))
                .withResult(text(FieldMark.of(id, "result"), before.result()))
                .withExtraFields(extras(id, before.extraFields()));
    }

    // "Under way, 85 %" says both.
    private Activity status(FieldMark mark, Activity before) {
        return value(mark, before, lines -> {
            var words = String.join(" ", lines);
            int comma = words.lastIndexOf(',');
            var progress = values.statuses().percentage(words.substring(comma + 1));
            var rest = progress.isPresent() ? words.substring(0, Math.max(comma, 0)) : words;
            Optional<Status> status = rest.isBlank() ? Optional.empty() : values.statuses().status(rest);
            if (status.isEmpty() && !rest.isBlank()) {
                return Optional.empty();
            }
            return Optional.of(before.withStatus(status)
                    .withProgress(progress.isPresent() ? progress : OptionalInt.empty()));
        });
    }

    private List<ExtraField> extras(Id element, List<ExtraField> before) {
        var all = new ArrayList<ExtraField>();
        for (int i = 0; i < before.size(); i++) {
            var one = before.get(i);
            var mark = FieldMark.of(element, EXTRA + (i + 1));
            all.add(new ExtraField(one.name(), text(mark, one.value()), one.unknown()));
        }
        return all.equals(before) ? before : all;
    }

    /** The lines of the timeframe now. */
    List<String> linesOfTimeframe(Id activity) {
        return tidy(returned.lines(FieldMark.of(activity, "timeframe")));
    }

    /** The lines of the timeframe, where it was printed or is now, and whether they are others than before. */
    Optional<List<String>> changedTimeframe(Id activity) {
        return changed(FieldMark.of(activity, "timeframe"));
    }
}
