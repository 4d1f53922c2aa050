// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.importing.returned.FieldMark;
import org.plenaria.importing.returned.Found;
import org.plenaria.importing.returned.ReturnNote;
import org.plenaria.importing.returned.Revised;
import org.plenaria.plan.Plan;

/**
 * Holds what a file says against what the plan says that was made of it, printed the same way: whatever would be
 * printed in other words than those that came back is noted, so that nothing is lost unseen.
 */
final class Faithful {

    private final Plan base;
    private final ExportOptions options;

    Faithful(Plan base, ExportOptions options) {
        this.base = base;
        this.options = options;
    }

    Revised checked(Revised revised) {
        if (revised.plan().equals(base)) {
            return revised;
        }
        var printed = Found.of(SentWord.of(revised.plan(), options));
        var noted = revised.notes().stream().flatMap(note -> note.at().stream()).collect(Collectors.toSet());
        var notes = new ArrayList<>(revised.notes());
        for (var mark : revised.found().marks()) {
            var wanted = revised.found().spoken(mark);
            if (isOfPlan(mark) && !noted.contains(mark) && !isSame(wanted, printed.spoken(mark))) {
                notes.add(new ReturnNote(
                        ReturnNote.Kind.NOT_EXACT, Optional.of(mark), String.join("\n", wanted), Optional.empty(),
                        ""));
            }
        }
        return new Revised(revised.plan(), notes, revised.traces(), revised.comments(), revised.found());
    }

    // A colon begins what the program says by itself; of that only the masthead and sub-headings are the author's.
    private static boolean isOfPlan(FieldMark mark) {
        return !mark.field().startsWith(":")
                || List.of(":title", ":organization", ":organizationInFull", ":meeting", ":place", ":lines")
                        .contains(mark.field())
                || mark.field().startsWith(":sub ");
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return String.join("\n", one).replaceAll("\\s+", " ").equalsIgnoreCase(
                String.join("\n", other).replaceAll("\\s+", " "));
    }
}
