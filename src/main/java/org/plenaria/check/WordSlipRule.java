// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * A word that lost its beginning: the same words stand around it as around a longer one elsewhere in the plan ("safe
 * formation exchange", "safe information exchange"). A spelling checker knows both. The fix writes the longer one.
 */
public final class WordSlipRule implements Rule {

    private static final int SHORTEST = 4;

    @Override
    public String name() {
        return "wordSlip";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        Map<Around, Map<String, List<TextField>>> middles = new HashMap<>();
        TextField.each(plan, field -> collect(field, middles));
        var findings = new ArrayList<Finding>();
        middles.forEach((around, words) -> {
            if (words.size() == 2) {
                report(plan, around, words, findings);
            }
        });
        findings.sort((one, other) -> one.arguments().toString().compareTo(other.arguments().toString()));
        return findings;
    }

    private record Around(Language language, String before, String after) {}

    private static void collect(TextField field, Map<Around, Map<String, List<TextField>>> middles) {
        for (var text : field.texts()) {
            for (var wording : text.wordings()) {
                var words = PlanWords.of(wording.text());
                for (int i = 1; i + 1 < words.size(); i++) {
                    var before = words.get(i - 1).text();
                    var middle = words.get(i).text();
                    var after = words.get(i + 1).text();
                    if (before.length() >= SHORTEST && middle.length() > SHORTEST && after.length() >= SHORTEST) {
                        middles.computeIfAbsent(new Around(wording.language(), before, after), _ -> new HashMap<>(2))
                                .computeIfAbsent(middle, _ -> new ArrayList<>(1))
                                .add(field);
                    }
                }
            }
        }
    }

    private void report(Plan plan, Around around, Map<String, List<TextField>> words, List<Finding> findings) {
        var two = words.keySet().stream().sorted((one, other) -> one.length() - other.length()).toList();
        var shorter = two.getFirst();
        var longer = two.getLast();
        var where = words.getOrDefault(shorter, List.of());
        if (!longer.endsWith(shorter) || longer.length() - shorter.length() > 3 || longer.contains("-")
                || where.size() > words.getOrDefault(longer, List.of()).size()) {
            return;
        }
        var wrong = around.before() + " " + shorter + " " + around.after();
        var right = around.before() + " " + longer + " " + around.after();
        var field = where.getFirst();
        findings.add(field.spot().finding(this, Severity.WARNING, List.of(wrong, right), List.of(new QuickFix(
                "writeMeant",
                List.of(wrong, right),
                field.mended(
                        (text, language) -> language.equals(around.language()) ? text.replace(wrong, right) : text,
                        plan.originalLanguage())))));
    }
}
