// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.plenaria.check.Finding;
import org.plenaria.check.Ignoring;
import org.plenaria.check.Severity;
import org.plenaria.plan.FoldedText;

/**
 * Which findings are shown, and in which order.
 *
 * @param words that must be in a finding's sentence or number, whatever their accents; "" for all
 * @param least how serious a finding must be
 * @param grouping what stands together under a heading
 */
record FindingRows(String words, Severity least, Grouping grouping) {

    /** What stands together. */
    enum Grouping {
        /** The most serious first, without headings: each row says how serious it is. */
        SEVERITY,
        AREA,
        RULE
    }

    /** How a finding reads. */
    interface Reading {
        String sentence(Finding finding);

        /** What the rule is called that noticed it. */
        String rule(Finding finding);

        String number(Finding finding);

        /** What the area it is in is called; what the plan is called for one outside the areas. */
        String area(Finding finding);

        /** Where that area stands in the plan; below zero outside the areas. */
        int position(Finding finding);
    }

    List<FindingRow> rows(List<Finding> heard, List<Ignoring.Ignored> ignored, String ignoredHeading, Reading reading) {
        var rows = new ArrayList<FindingRow>();
        var shown = heard.stream().filter(one -> isShown(one, reading)).toList();
        switch (grouping) {
            case SEVERITY -> shown.stream()
                    .sorted(Comparator.comparing(Finding::severity).reversed())
                    .forEach(one -> rows.add(new FindingRow.Heard(one)));
            case AREA -> grouped(
                    rows,
                    shown.stream().sorted(Comparator.comparingInt(reading::position)).toList(),
                    reading::area,
                    reading::area);
            case RULE -> grouped(rows, shown, Finding::rule, reading::rule);
        }
        var left = ignored.stream().filter(one -> isShown(one.finding(), reading)).toList();
        if (!left.isEmpty()) {
            rows.add(new FindingRow.Heading(ignoredHeading, left.size()));
            left.forEach(one -> rows.add(new FindingRow.Left(one)));
        }
        return rows;
    }

    private static void grouped(
            List<FindingRow> rows,
            List<Finding> shown,
            Function<Finding, String> key,
            Function<Finding, String> heading) {
        var groups = new LinkedHashMap<String, List<Finding>>();
        shown.forEach(one -> groups.computeIfAbsent(key.apply(one), _ -> new ArrayList<>()).add(one));
        groups.values().forEach(group -> {
            rows.add(new FindingRow.Heading(heading.apply(group.getFirst()), group.size()));
            group.forEach(one -> rows.add(new FindingRow.Heard(one)));
        });
    }

    private boolean isShown(Finding finding, Reading reading) {
        if (finding.severity().compareTo(least) < 0) {
            return false;
        }
        if (words.isBlank()) {
            return true;
        }
        var text = FoldedText.fold(reading.number(finding) + " " + reading.sentence(finding));
        return FoldedText.words(words).stream().allMatch(text::contains);
    }
}
