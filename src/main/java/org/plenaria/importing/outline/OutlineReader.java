// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.Maker;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.AsideKind;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.TextRange;
import org.plenaria.importing.table.Item;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Labels;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Language;

/** Reads the items of a document from first to last and puts each where it belongs in the draft of a plan. */
public final class OutlineReader {

    private final Vocabulary vocabulary;
    private final GroupHeadings groups;
    private final LabelScanner scanner;
    private final MastheadReader masthead;
    private final Corrections corrections;

    /**
     * @param times of any year; the plan's own is not known yet
     * @param corrections what a person says of lines: it stands above all that is recognised
     */
    public OutlineReader(
            Vocabulary vocabulary, Labels labels, Language language, TimeframeReader times, Corrections corrections) {
        this.vocabulary = vocabulary;
        this.corrections = corrections;
        groups = new GroupHeadings(vocabulary, times);
        scanner = vocabulary.once("labels " + language, () -> new LabelScanner(labels, language));
        masthead = new MastheadReader(vocabulary, times);
    }

    /** Fills the draft; what is no part of the plan gets its fate at once, all else when the plan is made of it. */
    public void read(List<Item> read, PlanDraft plan, Findings findings) {
        var items = corrections.in(read, findings);
        if (plan.maker() == Maker.OWN_MARKDOWN && corrections.isEmpty()
                && items.stream().allMatch(Item.Line.class::isInstance)) {
            var lines = items.stream().map(item -> ((Item.Line) item).line()).toList();
            new OwnDocumentReader(lines, groups, plan, findings).read();
            return;
        }
        var entries = items.stream()
                .filter(item -> item instanceof Item.Line || item instanceof Item.Row || item instanceof Item.Pair)
                .map(this::entry)
                .toList();
        var roles = new Roles(entries, groups, vocabulary, corrections);
        var decided = roles.decide();
        var cursor = new Cursor(plan, findings);
        var fields = new FieldWords(scanner, cursor);
        var said = new SaidLines(cursor);
        var rows = new RowReader(cursor, groups, new LabelledLines(scanner, cursor));
        int at = 0;
        for (var item : items) {
            switch (item) {
                case Item.Beside(SourceLine line, AsideKind kind) -> beside(line, kind, cursor);
                case Item.Remark(SourceLine line) -> cursor.keepForPlan(line, 0, line.text().length());
                case Item.LeftOut(List<SourceLine> lines, LeftOutReason reason) ->
                    lines.forEach(line -> findings.leaveOut(line, reason));
                case Item.Row row -> {
                    rows.read(row);
                    at++;
                }
                case Item.Pair pair -> {
                    pair(pair, cursor);
                    at++;
                }
                case Item.Line _ -> {
                    new LineStep(entries.get(at).form().orElseThrow(), roles, cursor, fields, said)
                            .take(decided.get(at));
                    at++;
                }
            }
        }
    }

    private Roles.Entry entry(Item item) {
        return item instanceof Item.Line(SourceLine line, boolean band)
                ? new Roles.Entry(Optional.of(form(line, band)))
                : new Roles.Entry(Optional.empty());
    }

    private LineForm form(SourceLine line, boolean band) {
        var number = PrintedNumber.of(line);
        int start = number.map(PrintedNumber::end).orElse(0);
        return new LineForm(line, number, scanner.known(line, start, line.text().length()), band);
    }

    private static void beside(SourceLine line, AsideKind kind, Cursor cursor) {
        if (kind == AsideKind.PAGE_HEADER || kind == AsideKind.PAGE_FOOTER) {
            cursor.findings().leaveOut(line, LeftOutReason.PAGE_MARGIN);
        } else {
            cursor.keepAsNote(line, 0, line.text().length());
        }
    }

    private static void pair(Item.Pair pair, Cursor cursor) {
        var label = pair.label();
        var value = new RawValue(pair.meaning().kind(), label.text().strip(), pair.meaning().plural())
                .add(pair.value().text(), pair.value().line(), 0, pair.value().text().length());
        cursor.findings().leaveOut(label, LeftOutReason.LABEL);
        if (value.kind() == FieldKind.AREA) {
            cursor.openArea(Optional.empty(), value);
        } else if (value.kind() == FieldKind.TITLE && cursor.area().isPresent()) {
            cursor.openActivity(Optional.empty(), value);
        } else {
            cursor.addValue(value);
        }
    }

    /** One line on its way into the plan. */
    private final class LineStep {

        private final LineForm form;
        private final SourceLine line;
        private final Roles roles;
        private final Cursor cursor;
        private final FieldWords fields;
        private final SaidLines saidLines;

        LineStep(LineForm form, Roles roles, Cursor cursor, FieldWords fields, SaidLines saidLines) {
            this.form = form;
            this.line = form.line();
            this.roles = roles;
            this.cursor = cursor;
            this.fields = fields;
            this.saidLines = saidLines;
        }

        void take(Role role) {
            var said = corrections.of(line);
            if (said.isPresent() && saidLines.take(said.get(), form)) {
                return;
            }
            if (line.text().chars().noneMatch(Character::isLetterOrDigit)) {
                cursor.findings().leaveOut(line, LeftOutReason.DECORATION);
                return;
            }
            if (said.isEmpty() && cursor.atHead() && form.number().isEmpty() && masthead.take(line, cursor.plan())) {
                return;
            }
            switch (role) {
                case SECTION -> cursor.openSection(number(), whole(FieldKind.TITLE));
                case AREAS_HEADING -> cursor.openAreasHeading(number(), whole(FieldKind.TITLE));
                case CONTENTS -> cursor.findings().leaveOut(line, LeftOutReason.TABLE_OF_CONTENTS);
                case GROUP -> {
                    cursor.openGroup(groups.when(form.words()));
                    cursor.findings().leaveOut(line, LeftOutReason.GROUP_HEADING);
                }
                case SUBHEADING -> subheading();
                case AREA -> area();
                case ACTIVITY -> activities();
                case NONE -> none();
            }
        }

        private Optional<String> number() {
            return form.number().map(PrintedNumber::text);
        }

        private RawValue whole(FieldKind kind) {
            return new RawValue(kind, "", false)
                    .add(line.text().substring(form.wordsStart()).replaceFirst("^[#>\\s]+", ""), line, 0,
                            line.text().length());
        }

        private void subheading() {
            if (cursor.area().isEmpty()) {
                cursor.addWords(line, 0, line.text().length());
                return;
            }
            if (form.words().isBlank() || !form.labels().isEmpty()) { // what it says comes after its label
                none();
                return;
            }
            cursor.openSubheading(form.words());
            cursor.findings().tell(line, new TextRange(0, line.text().length()),
                    new Fate.Placed(cursor.area().get().id(), "subheadings"));
        }

        private void area() {
            var printed = roles.prefixed(form, Role.AREA).or(form::number);
            int start = printed.map(PrintedNumber::end).orElse(0);
            var hits = fields.labels(line, start, line.text().length());
            int end = hits.isEmpty() ? line.text().length() : hits.getFirst().start();
            var name = new RawValue(FieldKind.AREA, "", false)
                    .add(line.text().substring(Math.min(start, end), end).replaceFirst("^[#>\\s]+", ""), line, 0, end);
            cursor.openArea(printed.map(PrintedNumber::text), name);
            fields.takeValues(line, hits, line.text().length());
        }

        private void activities() {
            if (cursor.area().isEmpty()) {
                cursor.addWords(line, 0, line.text().length());
                return;
            }
            var printed = roles.prefixed(form, Role.ACTIVITY).or(form::number);
            int from = 0;
            int start = printed.map(PrintedNumber::end).orElse(0);
            var number = printed.map(PrintedNumber::text);
            for (var next : furtherNumbers(number, start)) {
                activity(number, from, start, next.start());
                from = next.start();
                start = next.end();
                number = Optional.of(next.number());
            }
            activity(number, from, start, line.text().length());
        }

        private void activity(Optional<String> number, int from, int start, int to) {
            var hits = fields.labels(line, start, to);
            int end = hits.isEmpty() ? to : hits.getFirst().start();
            var words = line.text().substring(Math.min(start, end), end).replaceFirst("^[#>\\s]*(?:[-•▪]\\s+)?", "");
            cursor.openActivity(number, new RawValue(FieldKind.TITLE, "", false).add(words, line, from, end));
            fields.takeValues(line, hits, to);
        }

        private void none() {
            if (cursor.inSection()) {
                cursor.addWords(line, 0, line.text().length());
                return;
            }
            int from = 0;
            for (var next : furtherNumbers(Optional.empty(), 0)) {
                fields.take(line, from, next.start());
                from = next.start();
                // The rest of the line is a line of its own to the eye.
                activityFrom(next);
                return;
            }
            fields.take(line, from, line.text().length());
        }

        private void activityFrom(Embedded first) {
            int from = first.start();
            int start = first.end();
            var number = Optional.of(first.number());
            for (var next : furtherNumbers(number, start)) {
                activity(number, from, start, next.start());
                from = next.start();
                start = next.end();
                number = Optional.of(next.number());
            }
            activity(number, from, start, line.text().length());
        }

        // "...Work group time. 3.2.2) Guide": a number of the same area after a stop begins the next activity.
        private List<Embedded> furtherNumbers(Optional<String> own, int from) {
            var found = new ArrayList<Embedded>();
            int depth = roles.activityDepth();
            if (depth < 2 || cursor.area().isEmpty()) {
                return found;
            }
            var prefix = own.filter(text -> text.contains("."))
                    .map(text -> text.substring(0, text.lastIndexOf('.')))
                    .or(() -> cursor.area().get().number());
            if (prefix.isEmpty() || line.text().indexOf(prefix.get() + ".", from) < 0) {
                return found;
            }
            var match = Pattern.compile("(?<=[.;:)*])\\s*(" + Pattern.quote(prefix.get())
                            + "\\.\\d{1,3})(?:\\s*\\)|\\.|\\s)\\s*(?=[*_]*\\p{Lu})")
                    .matcher(line.text())
                    .region(from, line.text().length())
                    .useTransparentBounds(true);
            while (match.find()) {
                found.add(new Embedded(match.group(1), match.start(1), match.end()));
            }
            return found;
        }
    }

    private record Embedded(String number, int start, int end) {}
}
