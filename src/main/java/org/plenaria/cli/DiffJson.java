// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.PlanDiff;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;

/**
 * The differences between two plans for other programs. Names and values are those of the plan file; a part with an id
 * of its own that was added or removed (an activity, a milestone) has no value here and is found in the file by its id.
 */
final class DiffJson {

    private final PlanDiff diff;
    private final Numbering before;
    private final Numbering after;

    DiffJson(PlanDiff diff) {
        this.diff = diff;
        before = Numbering.of(diff.before());
        after = Numbering.of(diff.after());
    }

    List<Object> list() {
        return diff.differences().stream().<Object>map(this::json).toList();
    }

    private Map<String, Object> json(Difference difference) {
        var at = difference.at();
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", PlainValues.word(difference.kind()));
        place(at, number(at.element()), json);
        difference.before().flatMap(PlainValues::of).ifPresent(value -> json.put("before", value));
        difference.after().flatMap(PlainValues::of).ifPresent(value -> json.put("after", value));
        return json;
    }

    /** Says where something is. */
    static void place(Address at, String number, Map<String, Object> json) {
        json.put("part", PlainValues.word(at.part()));
        json.put("element", at.element().toString());
        json.put("number", number);
        json.put("path", at.steps().stream().map(DiffJson::step).toList());
    }

    /** The number in the first plan; for what is new, the one in the second. */
    private String number(Id element) {
        var known = before.number(element);
        return known.isEmpty() ? after.number(element) : known;
    }

    private static String step(Address.Step step) {
        return switch (step) {
            case Address.Step.InField(String name) -> name;
            case Address.Step.Item(Id id) -> id.toString();
            case Address.Step.Named(String name) -> name;
            case Address.Step.Words(String words, int _) -> words;
            case Address.Step.InLanguage(Language language) -> language.tag();
        };
    }
}
