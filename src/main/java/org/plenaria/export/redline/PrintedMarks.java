// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.document.Mark;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.plan.Id;

/** Which fields of which elements a document prints. */
final class PrintedMarks {

    private final Set<Mark> all = new HashSet<>();
    private final Map<Id, Mark> headings = new HashMap<>();

    PrintedMarks(PrintedPlan document) {
        for (var area : document.areas()) {
            heading(area.id(), "name");
            area.introduction().forEach(field -> all.add(Mark.of(area.id(), field.name())));
            area.groups().stream().flatMap(group -> group.activities().stream()).forEach(activity -> {
                heading(activity.id(), "title");
                activity.fields().forEach(field -> all.add(Mark.of(activity.id(), field.name())));
            });
        }
        for (var sections : List.of(document.before(), document.after())) {
            for (var section : sections) {
                heading(section.id(), "heading");
                if (!section.texts().isEmpty()) {
                    all.add(Mark.of(section.id(), "paragraphs"));
                }
            }
        }
    }

    private void heading(Id element, String field) {
        all.add(Mark.of(element, field));
        headings.put(element, Mark.of(element, field));
    }

    boolean has(Mark mark) {
        return all.contains(mark);
    }

    /** Whether it is the heading of a printed element. */
    boolean hasHeading(Mark mark) {
        return mark.element().flatMap(this::heading).filter(mark::equals).isPresent();
    }

    Optional<Mark> heading(Id element) {
        return Optional.ofNullable(headings.get(element));
    }
}
