// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.input.Clipboard;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.ImportPhrases;
import org.plenaria.importing.SourceFiles;
import org.plenaria.importing.into.ImportInto;
import org.plenaria.importing.into.Proposal;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.OpenFile;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;
import org.plenaria.ui.work.Job;

/** Takes in documents made elsewhere: reads them in the background and shows what they become. */
public final class Importing {

    private final CurrentPlan current;
    private final OpenFile opening;
    private final Dialogs dialogs;
    private final Background background;
    private final Executor thinking;
    private final LiveSettings settings;
    private final Locale locale;
    private final int thisYear;
    private final Messages words;
    private final ImportPhrases phrases;

    /**
     * @param thinking where documents are read anew after a correction
     * @param thisYear assumed for a document that names no year
     */
    public Importing(
            CurrentPlan current,
            OpenFile opening,
            Dialogs dialogs,
            Background background,
            Executor thinking,
            LiveSettings settings,
            Locale locale,
            int thisYear) {
        this.current = current;
        this.opening = opening;
        this.dialogs = dialogs;
        this.background = background;
        this.thinking = thinking;
        this.settings = settings;
        this.locale = locale;
        this.thisYear = thisYear;
        words = Messages.of("importRoom", locale);
        phrases = new ImportPhrases(locale);
    }

    /** Whether a file is a document made elsewhere, by its name: not a plan file, nor a reply to one. */
    public static boolean isDocument(Path file) {
        return !String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Takes in a document that the user chooses. */
    public void choose() {
        dialogs.documentToImport(settings.get().folder()).ifPresent(this::open);
    }

    /** Takes in a document. */
    public void open(Path file) {
        var name = String.valueOf(file.getFileName());
        read(name, _ -> SourceFiles.read(file));
    }

    /** Takes in the text on the clipboard; a table copied from a spreadsheet stays one. */
    public void paste() {
        var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (text.isBlank()) {
            dialogs.problem(words.text("refused"), words.text("clipboard.empty"), words.text("clipboard.remedy"));
            return;
        }
        paste(text);
    }

    /** Takes in a text. */
    void paste(String text) {
        var name = words.text("clipboard");
        var ending = isTable(text) ? ".tsv" : ".txt";
        read(name, _ -> SourceFiles.read(text.getBytes(StandardCharsets.UTF_8), name + ending));
    }

    // Every spreadsheet separates the cells of what it copies by tabs, and has as many in each row.
    private static boolean isTable(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > 1 && lines.stream().filter(line -> line.indexOf('\t') >= 0).count() * 2 > lines.size();
    }

    private void read(String name, Job<SourceDocument> source) {
        var options = ImportOptions.assuming(thisYear).with(settings.get().tables());
        background.run(
                words.text("reading.named", name),
                progress -> ImportReading.of(source.run(progress), options, locale),
                reading -> show(name, reading),
                this::refused);
    }

    private void refused(Throwable why) {
        dialogs.problem(
                words.text("refused"),
                why instanceof ImportRefusedException refusal ? phrases.of(refusal) : words.text("failed"),
                current.get().isPresent() ? words.text("refused.kept") : "");
    }

    private void show(String name, ImportReading reading) {
        var open = current.desk().filter(desk -> !desk.session().isReadOnly()).map(desk -> desk.plan());
        var decided = new Decided();
        var room = new ImportRoom(reading, open, thinking, locale, decided);
        decided.close = room::close;
        dialogs.window(words.text("title", name), room);
    }

    /** Does what was decided in the room. */
    private final class Decided implements ImportRoom.Answers {

        private Runnable close = () -> {};

        @Override
        public void asNew(Plan plan) {
            // Into an empty plan as an edit: so it is not saved yet, and nobody loses it unasked.
            opening.openUntitled(
                    Plan.blank(plan.title(), plan.originalLanguage(), plan.calendar()).withId(plan.id()));
            // The user may have thought better of leaving the plan that is open.
            current.desk().filter(desk -> desk.plan().id().equals(plan.id())).ifPresent(desk -> {
                desk.perform(new ReplacePlan(ReplacePlan.Cause.IMPORT, plan));
                close.run();
            });
        }

        @Override
        public void into(List<Proposal> accepted) {
            current.desk().ifPresent(desk -> {
                if (desk.perform(ImportInto.edit(desk.plan(), accepted))) {
                    desk.say(words.text("taken", accepted.size()));
                }
                close.run(); // a refusal stands in the status line
            });
        }

        @Override
        public void remember(ColumnMapping mapping) {
            settings.change(it -> it.withTables(it.tables().with(mapping)));
        }
    }
}
