// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Id;

/** What a document says: the elements in its order, and the lines of each field. */
public final class Found {

    /** The lines of a field, without label and number. */
    public static final class Lines {

        private final List<String> texts = new ArrayList<>();
        private Optional<Trace> trace = Optional.empty();
        private int place;

        /** Without empty ones. */
        public List<String> texts() {
            return texts;
        }

        /** The number of the first paragraph. */
        public int place() {
            return place;
        }

        /** Who tracked the last change in them. */
        public Optional<Trace> trace() {
            return trace;
        }
    }

    /**
     * An activity at its place.
     *
     * @param group the notation of the heading it stands under, with the sub-heading before it
     */
    record OfActivity(Id id, boolean fresh, Optional<String> group) {}

    /** An area with its activities in the order of the document. */
    record OfArea(Id id, boolean fresh, List<OfActivity> activities) {}

    /** A section. */
    record OfSection(Id id, boolean fresh, boolean behindAreas) {}

    /** A comment beside the text. */
    record OfComment(String number, Optional<FieldMark> at) {}

    /** Words that belong to no field. */
    record Loose(String text, Optional<FieldMark> near, Optional<Trace> trace, int place) {}

    private final Map<FieldMark, Lines> fields = new LinkedHashMap<>();
    private final List<OfSection> sections = new ArrayList<>();
    private final List<OfArea> areas = new ArrayList<>();
    private final List<OfComment> comments = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private final Set<Id> seen = new LinkedHashSet<>();
    private final Set<Id> matched = new LinkedHashSet<>();

    /** What a document said when it went out. */
    public static Found of(SentDocument sent) {
        return Walk.through(sent);
    }

    /** The lines of a field as they are compared: without blanks at their ends. */
    public List<String> spoken(FieldMark mark) {
        return FieldRevision.tidy(lines(mark));
    }

    void line(FieldMark mark, String text, int place, Optional<Trace> trace) {
        mark.element().ifPresent(seen::add);
        var lines = fields.computeIfAbsent(mark, _ -> new Lines());
        lines.trace = Trace.later(lines.trace, trace);
        lines.place = lines.place == 0 ? place : lines.place;
        if (!text.isBlank()) {
            lines.texts.add(text);
        }
    }

    boolean has(FieldMark mark) {
        return fields.containsKey(mark);
    }

    /** The lines of a field; none where it says nothing. */
    public List<String> lines(FieldMark mark) {
        var lines = fields.get(mark);
        return lines == null ? List.of() : lines.texts;
    }

    Optional<Lines> field(FieldMark mark) {
        return Optional.ofNullable(fields.get(mark));
    }

    /** All fields that say something or once did. */
    public Set<FieldMark> marks() {
        return fields.keySet();
    }

    void section(OfSection section) {
        seen.add(section.id());
        sections.add(section);
    }

    void area(OfArea area) {
        seen.add(area.id());
        areas.add(area);
    }

    void activity(OfActivity activity) {
        seen.add(activity.id());
        areas.getLast().activities().add(activity);
    }

    void comment(OfComment comment) {
        comments.add(comment);
    }

    void loose(Loose words) {
        loose.add(words);
    }

    /** Notes that an element had lost its hidden id and was found by number or title. */
    void matched(Id element) {
        matched.add(element);
    }

    List<OfSection> sections() {
        return sections;
    }

    List<OfArea> areas() {
        return areas;
    }

    List<OfComment> comments() {
        return comments;
    }

    List<Loose> loose() {
        return loose;
    }

    Set<Id> matched() {
        return matched;
    }

    boolean sees(Id element) {
        return seen.contains(element);
    }
}
