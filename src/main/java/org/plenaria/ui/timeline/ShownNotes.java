// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;

/** What a reader of a picture or of a page is to know who does not see the window: the filter and the comparison. */
final class ShownNotes {

    private final Desk desk;
    private final TimelineContent content;
    private final Messages words;
    private final Messages filterWords;

    ShownNotes(Desk desk, TimelineContent content, Locale language) {
        this.desk = desk;
        this.content = content;
        words = Messages.of("print", language);
        filterWords = Messages.of("timelineFilter", language);
    }

    List<String> all() {
        var notes = new ArrayList<String>();
        var lens = desk.lens();
        lens.matchingProperty().get().map(this::filtered).ifPresent(notes::add);
        lens.comparedWithProperty().get().ifPresent(other -> notes.add(words.text("page.compared", other.name())));
        return List.copyOf(notes);
    }

    /** "4 of 26 activities: “ExcelGov”, Source". */
    private String filtered(Set<Id> matching) {
        var shown = activities().map(Activity::id).toList();
        long found = shown.stream().filter(matching::contains).count();
        return words.text("page.filtered", found, shown.size(), String.join(", ", sought()));
    }

    private Stream<Activity> activities() {
        return switch (content) {
            case TimelineContent.AllAreas() -> desk.plan().activities();
            case TimelineContent.OneArea(Id id) ->
                desk.plan().area(id).stream().flatMap(it -> it.activities().stream());
        };
    }

    private List<String> sought() {
        var filter = desk.lens().filterProperty().get();
        var sought = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            sought.add(words.text("page.sought", filter.text().strip()));
        }
        addIf(!filter.areas().isEmpty(), "area", sought);
        addIf(!filter.sources().isEmpty(), "source", sought);
        addIf(!filter.venues().isEmpty(), "venue", sought);
        addIf(!filter.statuses().isEmpty(), "status", sought);
        addIf(!filter.responsible().isEmpty(), "responsible", sought);
        addIf(!filter.findings().isEmpty(), "finding", sought);
        addIf(!filter.times().isEmpty(), "time", sought);
        return sought;
    }

    private void addIf(boolean chosen, String key, List<String> sought) {
        if (chosen) {
            sought.add(filterWords.text(key));
        }
    }
}
