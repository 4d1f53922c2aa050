// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.MastheadPart;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.TextRange;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.words.FieldKind;

/** Reads Markdown that this program wrote: levels of headings and labels say exactly what each line is. */
final class OwnDocumentReader {

    private static final Pattern LABELLED = Pattern.compile("(?:- )?\\*\\*(.+?)(?<!\\\\):\\*\\*(?: |$)");
    private static final Pattern ITEM = Pattern.compile("\\s*- ");
    private static final Pattern NUMBERED = Pattern.compile("(\\S*\\d\\S*|[IVXLC]+)\\s+(?=\\S)");

    private final List<SourceLine> lines;
    private final OwnLabels labels;
    private final GroupHeadings groups;
    private final PlanDraft plan;
    private final Cursor cursor;
    private boolean front = true;
    private boolean closing;
    private Optional<RawValue> open = Optional.empty();

    OwnDocumentReader(List<SourceLine> lines, GroupHeadings groups, PlanDraft plan, Findings findings) {
        this.lines = lines;
        this.groups = groups;
        this.plan = plan;
        labels = new OwnLabels(plan.language());
        cursor = new Cursor(plan, findings);
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.hints().isHeading()) {
                heading(line, i);
            } else if (line.hints().continues() && open.isPresent()) {
                open.get().addLine(line.text(), line);
            } else if (front) {
                masthead(line);
            } else {
                words(line);
            }
        }
    }

    private void heading(SourceLine line, int at) {
        int level = line.hints().headingLevel();
        front &= level == 1;
        open = Optional.empty();
        switch (level) {
            case 1 -> masthead(MastheadPart.TITLE, line, 0);
            case 2 -> chapter(line, at);
            case 3 -> {
                closing = false;
                cursor.openArea(number(line), rest(FieldKind.AREA, line));
            }
            case 4 -> {
                if (cursor.area().isPresent()) {
                    cursor.openSubheading(ValueText.unescaped(line.text()));
                    cursor.findings().tell(line, whole(line),
                            new Fate.Placed(cursor.area().get().id(), "subheadings"));
                } else {
                    cursor.keepAsNote(line, 0, line.text().length());
                }
            }
            case 5 -> {
                cursor.openGroup(groups.when(ValueText.unescaped(line.text())));
                cursor.findings().leaveOut(line, LeftOutReason.GROUP_HEADING);
            }
            default -> {
                if (cursor.area().isPresent()) {
                    cursor.openActivity(number(line), rest(FieldKind.TITLE, line));
                } else {
                    cursor.keepAsNote(line, 0, line.text().length());
                }
            }
        }
    }

    private void chapter(SourceLine line, int at) {
        var text = ValueText.unescaped(line.text());
        var next = lines.subList(at + 1, lines.size()).stream()
                .map(one -> one.hints().headingLevel())
                .filter(level -> level > 0)
                .findFirst();
        closing = !plan.areas().isEmpty() && labels.closes(text);
        if (closing) {
            cursor.openClosing();
            cursor.findings().leaveOut(line, LeftOutReason.LABEL);
            var kind = labels.field(text);
            if (kind != FieldKind.EXTRA) {
                var list = new RawValue(kind, text, true);
                plan.values().add(list);
                open = Optional.of(list);
            }
        } else if (next.filter(level -> level == 3).isPresent() && plan.areasHeading().isEmpty()) {
            cursor.openAreasHeading(number(line), rest(FieldKind.TITLE, line));
        } else {
            cursor.openSection(number(line), rest(FieldKind.TITLE, line));
        }
    }

    private void masthead(SourceLine line) {
        var label = LABELLED.matcher(line.text());
        var part = label.lookingAt()
                ? labels.masthead(ValueText.unescaped(label.group(1)))
                : Optional.<MastheadPart>empty();
        boolean full = plan.masthead().containsKey(MastheadPart.ORGANIZATION) && plan.masthead().size() <= 2;
        if (part.isPresent()) {
            masthead(part.get(), line, label.end());
        } else if (line.text().startsWith("*") && !line.text().startsWith("**")) {
            cursor.findings().leaveOut(line, LeftOutReason.PROVENANCE);
        } else if (full && masthead(MastheadPart.ORGANIZATION_IN_FULL, line, 0)
                || masthead(MastheadPart.MEETING, line, 0)) {
            return;
        } else {
            cursor.keepAsNote(line, 0, line.text().length());
        }
    }

    private boolean masthead(MastheadPart part, SourceLine line, int from) {
        if (plan.masthead().containsKey(part)) {
            return false;
        }
        var value = new RawValue(FieldKind.EXTRA, "", false)
                .add(line.text().substring(from), line, 0, line.text().length());
        plan.masthead().put(part, value);
        open = Optional.of(value);
        return true;
    }

    private void words(SourceLine line) {
        var label = LABELLED.matcher(line.text());
        var item = ITEM.matcher(line.text());
        boolean ofPlan = closing && open.isEmpty();
        if (!cursor.inSection() && label.lookingAt()) {
            labelled(line, label.group(1), label.end());
        } else if (closing && item.lookingAt()) {
            closing(line, item.end());
        } else if (!cursor.inSection() && open.isPresent()) { // a further value of the same field
            open.get().addItem(line.text().substring(item.lookingAt() ? item.end() : 0), line);
        } else if (cursor.inSection()) {
            open = Optional.of(cursor.paragraph(line));
        } else {
            cursor.keepAsNote(line, 0, line.text().length());
        }
        open = ofPlan ? Optional.empty() : open;
    }

    private void labelled(SourceLine line, String printed, int from) {
        var name = ValueText.unescaped(printed);
        var value = new RawValue(labels.field(name), name, false)
                .add(line.text().substring(Math.min(from, line.text().length())), line, 0, line.text().length());
        cursor.addValue(value);
        open = Optional.of(value);
    }

    // "- Note: Everything is invented" below the heading for further information.
    private void closing(SourceLine line, int from) {
        if (open.isPresent()) {
            open.get().addItem(line.text().substring(from), line);
            return;
        }
        int colon = line.text().indexOf(": ", from);
        var name = colon < 0 ? "" : ValueText.unescaped(line.text().substring(from, colon)).strip();
        plan.values().add(new RawValue(FieldKind.EXTRA, name, false)
                .add(line.text().substring(colon < 0 ? from : colon + 2), line, 0, line.text().length()));
    }

    private static Optional<String> number(SourceLine line) {
        var match = NUMBERED.matcher(line.text());
        return match.lookingAt() ? Optional.of(ValueText.unescaped(match.group(1))) : Optional.empty();
    }

    private static RawValue rest(FieldKind kind, SourceLine line) {
        var match = NUMBERED.matcher(line.text());
        return new RawValue(kind, "", false)
                .add(line.text().substring(match.lookingAt() ? match.end() : 0), line, 0, line.text().length());
    }

    private static TextRange whole(SourceLine line) {
        return new TextRange(0, line.text().length());
    }
}
