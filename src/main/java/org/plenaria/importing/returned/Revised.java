// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Plan;

/**
 * The plan as a file that came back would have it.
 *
 * @param plan made of the one that was sent; equal to it where nothing was changed
 * @param notes what could not become a change
 * @param traces who changed which field, where the file says so
 * @param comments those beside the text, each with the field it stands at
 * @param found what the file says, to be held against what the plan says when it is printed
 */
public record Revised(
        Plan plan, List<ReturnNote> notes, Map<FieldMark, Trace> traces, List<Remark> comments, Found found) {

    /**
     * A comment somebody wrote beside the text.
     *
     * @param number in the file
     * @param answers the number of the comment it answers
     */
    public record Remark(
            String number, Trace trace, String text, Optional<String> answers, Optional<FieldMark> at) {}

    public Revised {
        notes = List.copyOf(notes);
        traces = Map.copyOf(traces);
        comments = List.copyOf(comments);
    }
}
