// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** The sentences of an import in one language: refusals, notes, fates and places. */
public final class ImportPhrases {

    private final Messages messages;

    public ImportPhrases(Locale locale) {
        messages = Messages.of("importing", locale);
    }

    /** Why a file is not read, and what to do. */
    public String of(ImportRefusedException refusal) {
        return messages.text("refused." + refusal.reason(), refusal.words().toArray());
    }

    /** A note, with the place in the source it is about. */
    public String of(ImportNote note) {
        var sentence = sentence(note);
        return note.place().map(place -> messages.text("at", of(place), sentence)).orElse(sentence);
    }

    /** A note without its place, for where that is seen. */
    public String sentence(ImportNote note) {
        var words = new String[] {"", "", ""};
        for (int i = 0; i < Math.min(words.length, note.words().size()); i++) {
            words[i] = note.words().get(i);
        }
        return messages.text("note." + note.kind(), (Object[]) words);
    }

    /** What came of an import, in two sentences: how much the plan has, and where the words of the source are. */
    public List<String> summary(ImportResult result) {
        var sums = ImportReport.sums(result);
        return List.of(
                messages.text("report.plan", result.plan().areas().size(), result.plan().activityCount()),
                messages.text("report.sums", sums.lines(), sums.placed(), sums.kept(), sums.leftOut()));
    }

    /** What stands above the notes. */
    public String headingOfNotes(ImportResult result) {
        return messages.text("report.notes", result.notes().size());
    }

    /** A place in the source. */
    public String of(SourcePlace place) {
        return switch (place) {
            case SourcePlace.Line(int number) -> messages.text("place.line", Integer.toString(number));
            case SourcePlace.Paragraph(int number) -> messages.text("place.paragraph", Integer.toString(number));
            case SourcePlace.TableCell(int table, int row, int column) -> messages.text("place.tableCell",
                    Integer.toString(table), Integer.toString(row), Integer.toString(column));
            case SourcePlace.PageLine(int page, int line) ->
                messages.text("place.pageLine", Integer.toString(page), Integer.toString(line));
            case SourcePlace.Cell cell -> messages.text("place.cell", cell.sheet(), cell.reference());
            case SourcePlace.Aside aside ->
                messages.text("place." + aside.kind(), Integer.toString(aside.number()));
        };
    }

    /** What became of a piece of a line, in a plan. */
    public String of(Fate fate, Plan plan, Numbering numbers) {
        return switch (fate) {
            case Fate.Placed(Id element, String field) ->
                messages.text("fate.placed", field(field), element(element, plan, numbers));
            case Fate.KeptAsNote(Id element, String field) ->
                messages.text("fate.kept", field(field), element(element, plan, numbers));
            case Fate.LeftOut out -> messages.text("fate.leftOut", messages.text("reason." + out.reason()));
        };
    }

    private String field(String field) {
        return messages.text("field." + field);
    }

    private String element(Id id, Plan plan, Numbering numbers) {
        var name = plan.activity(id).map(place -> plan.text(place.activity().title()))
                .or(() -> plan.area(id).map(area -> plan.text(area.name())))
                .or(() -> plan.section(id).map(section -> plan.text(section.heading())));
        return Optional.of(numbers.number(id))
                .filter(number -> !number.isEmpty())
                .map(number -> (number + " " + name.orElse("")).strip())
                .or(() -> name)
                .orElseGet(() -> messages.text("element.plan"));
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
