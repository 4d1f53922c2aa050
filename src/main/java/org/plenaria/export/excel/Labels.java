// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.messages.Messages;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.plan.TimeframeGroup;

/**
 * The words that formulas match on: areas, sources and periods. Each is distinct from the others of its kind, and each
 * is what a cell really holds.
 */
final class Labels {

    // SUMIFS reads * ? ~ as wildcards, a leading = < > as a comparison, and a number or date as one.
    private static final Pattern READ_OTHERWISE = Pattern.compile("[=<>].*|.*[*?~].*|[^\\p{L}]*", Pattern.DOTALL);
    private static final int LONGEST_CRITERION = 255;

    private final PlanWords words;
    private final Messages messages;
    private final Plan plan;
    private final Map<Id, String> areas = new HashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<TimeframeGroup, String> periods = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final List<SharedStrings.Rest> rests = new ArrayList<>();

    Labels(Plan plan, BudgetTable budget, PlanWords words) {
        this.plan = plan;
        this.words = words;
        messages = Messages.of("workbook", words.phrases().locale());
        var numbering = Numbering.of(plan);
        var taken = new HashSet<String>();
        for (var area : plan.areas()) {
            var label = (numbering.number(area.id()) + " " + words.text(area.name())).strip();
            areas.put(area.id(), distinct(fitted(label, "column.area"), taken));
        }
        taken.clear();
        for (var source : budget.sources()) {
            sources.put(source.key(), source.isUnnamed() ? "" : distinct(shown(source), taken));
        }
    }

    /** A word of the workbook itself, from the bundle {@code workbook}. */
    String word(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** "3.1 Cross-border services". */
    String area(Id id) {
        return areas.getOrDefault(id, "");
    }

    /**
     * A source as cells show it, "" for none.
     *
     * @param key its name in the plan's original language
     */
    String source(String key) {
        return sources.getOrDefault(key, "");
    }

    /** "2nd semester", "Annual or several periods", "Without a timeframe". */
    String period(TimeframeGroup group) {
        return periods.computeIfAbsent(group, this::worded);
    }

    private String worded(TimeframeGroup group) {
        return switch (group) {
            case TimeframeGroup.InPeriod(var period) ->
                words.asLine(plan.calendar().months() == 12
                        ? words.phrases().periodAlone(period, plan.calendar())
                        : words.phrases().period(period, plan.calendar()));
            case TimeframeGroup.Annual() -> word("several");
            case TimeframeGroup.Undated() -> word("undated");
        };
    }

    /** "Yes", "No". */
    String truth(boolean value) {
        return word(value ? "yes" : "no");
    }

    /** "Week", "month", "year". */
    String unit(RecurrenceUnit unit) {
        return word("unit." + unit.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether SUMIFS can look for a label as it is. It cannot tell capitals, and reads some texts as something else.
     */
    boolean isPlainCriterion(String label) {
        return label.length() <= LONGEST_CRITERION
                && label.equals(label.strip())
                && !ambiguous.contains(folded(label))
                && !READ_OTHERWISE.matcher(label).matches();
    }

    private String shown(BudgetSource source) {
        return fitted(words.text(source.name()), "column.source");
    }

    private String fitted(String label, String key) {
        var fitted = ExcelText.fitted(label);
        if (ExcelText.isTooLong(label)) {
            rests.add(new SharedStrings.Rest(word(key), label.substring(fitted.length() - 1)));
        }
        return fitted;
    }

    /** What of names of areas and sources does not fit into a cell. */
    List<SharedStrings.Rest> rests() {
        return List.copyOf(rests);
    }

    private String distinct(String label, Set<String> taken) {
        var distinct = label;
        for (int i = 2; !taken.add(distinct); i++) {
            distinct = label + " (" + i + ")";
        }
        if (taken.stream().filter(other -> folded(other).equals(folded(label))).count() > 1) {
            ambiguous.add(folded(label));
        }
        return distinct;
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
