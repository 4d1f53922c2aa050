// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.compare.Consolidation;
import org.plenaria.compare.ProposalRow;
import org.plenaria.compare.ReturnedPlan;
import org.plenaria.export.web.TablePage;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ProposalPhrases;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;

/** The replies of delegations side by side, in sentences, as JSON and as a page. */
final class ConsolidationReport {

    private final Consolidation consolidation;
    private final ProposalPhrases phrases;
    private final Messages words;

    ConsolidationReport(Consolidation consolidation, Locale locale) {
        this.consolidation = consolidation;
        phrases = ProposalPhrases.of(consolidation.present(), locale);
        words = Messages.of("replies", locale);
    }

    int rows() {
        return consolidation.rows().size();
    }

    int clashes() {
        return (int) consolidation.rows().stream().filter(ProposalRow::clashes).count();
    }

    int comments() {
        return (int) consolidation.replies().stream().flatMap(this::newIn).distinct().count();
    }

    /** Those the plan has meanwhile, as after an earlier reply, bring nothing. */
    private Stream<Id> newIn(ReturnedPlan reply) {
        return reply.plan().comments().stream()
                .map(Comment::id)
                .filter(id -> reply.base().comment(id).isEmpty()
                        && consolidation.present().comment(id).isEmpty());
    }

    /** "3.1.2 Workshop, Venue: Chile, Peru: “Lima”; Cuba: “Havana” (clash)". */
    List<String> sentences() {
        return consolidation.rows().stream().map(row -> {
            var options = row.options().stream()
                    .map(option -> names(option) + ": " + phrases.value(row, option))
                    .collect(Collectors.joining("; "));
            var sentence = phrases.element(row) + ", " + phrases.field(row) + " – " + options;
            return row.clashes() ? words.text("report.clash", sentence) : sentence;
        }).toList();
    }

    private String names(ProposalRow.Option option) {
        return option.replies().stream()
                .map(reply -> consolidation.replies().get(reply).by())
                .collect(Collectors.joining(", "));
    }

    /** For other programs: names and values as in the plan file where it has them, and in words. */
    List<Object> json() {
        return consolidation.rows().stream().<Object>map(row -> {
            var json = new LinkedHashMap<String, Object>();
            json.put("part", PlainValues.word(row.at().part()));
            json.put("element", row.at().element().toString());
            json.put("where", phrases.element(row));
            row.at().fieldName().ifPresent(field -> json.put("field", field));
            row.before().flatMap(PlainValues::of).ifPresent(value -> json.put("before", value));
            row.now().flatMap(PlainValues::of).ifPresent(value -> json.put("now", value));
            json.put("clashes", row.clashes());
            json.put("proposals", row.options().stream().<Object>map(option -> json(row, option)).toList());
            return json;
        }).toList();
    }

    private Map<String, Object> json(ProposalRow row, ProposalRow.Option option) {
        var json = new LinkedHashMap<String, Object>();
        json.put("by", option.replies().stream()
                .<Object>map(reply -> consolidation.replies().get(reply).by())
                .toList());
        json.put("kind", PlainValues.word(option.difference().kind()));
        option.value().flatMap(PlainValues::of).ifPresent(value -> json.put("value", value));
        json.put("words", phrases.value(row, option));
        return json;
    }

    /** A row for each place, a column for each delegation. */
    TablePage page() {
        var columns = new ArrayList<>(List.of(
                words.text("column.where"), words.text("column.field"), words.text("column.circulated")));
        consolidation.replies().forEach(reply -> columns.add(reply.by()));
        var plan = consolidation.present();
        var rows = consolidation.rows().stream().map(row -> {
            var cells = new ArrayList<>(List.of(phrases.element(row), phrases.field(row), phrases.before(row)));
            for (int reply = 0; reply < consolidation.replies().size(); reply++) {
                int option = row.optionOf(reply);
                cells.add(option < 0 ? "" : phrases.value(row, row.options().get(option)));
            }
            return new TablePage.Row(cells, row.clashes());
        }).toList();
        return new TablePage(
                words.locale(),
                words.text("page.title", plan.text(plan.title())),
                words.text("page.about", consolidation.replies().size(), rows(), clashes()),
                columns,
                rows);
    }
}
