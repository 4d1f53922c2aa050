// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.export.tables.Paper;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;
import org.plenaria.ui.Page;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileNames;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Puts the open plan's timelines on paper: shows the pages first, then sends them to a printer or into files. */
public final class Printing {

    private final CurrentPlan current;
    private final Supplier<Optional<TimelineLook>> view;
    private final PaperOutput output;
    private final Dialogs dialogs;
    private final Background background;
    private final Executor thinking;
    private final LiveSettings settings;
    private final Messages words;
    private final Messages fileWords;
    private final PageSetup usual;

    /**
     * Printing for a window.
     *
     * @param view the timeline that is open at the moment
     * @param country where the paper comes from
     */
    public Printing(
            CurrentPlan current,
            Supplier<Optional<TimelineLook>> view,
            PaperOutput output,
            Dialogs dialogs,
            Background background,
            Executor thinking,
            LiveSettings settings,
            Locale screenLanguage,
            Locale country) {
        this.current = current;
        this.view = view;
        this.output = output;
        this.dialogs = dialogs;
        this.background = background;
        this.thinking = thinking;
        this.settings = settings;
        words = Messages.of("print", screenLanguage);
        fileWords = Messages.of("files", screenLanguage);
        usual = PageSetup.usualIn(country);
    }

    /** Shows the pages. */
    public void preview() {
        current.get().ifPresent(this::open);
    }

    /** Shows the pages and lets the user choose a printer at once. */
    public void print() {
        current.get().map(this::open).ifPresent(preview -> preview.onceLaidOut(() -> send(preview)));
    }

    private PrintPreview open(OpenPlan open) {
        var desk = open.desk();
        var look = view.get();
        var area = look.isPresent() && desk.pageProperty().get() instanceof Page.OfArea(Id id)
                ? desk.plan().area(id)
                : Optional.<org.plenaria.plan.Area>empty();
        var source = new PrintSource(desk.plan(), desk.shownLanguageProperty().get(), look, area);
        var first = look.isPresent()
                ? PrintSubject.VIEW
                : desk.pageProperty().get() instanceof Page.Document ? PrintSubject.DOCUMENT : PrintSubject.OVERVIEW;
        var preview = new PrintPreview(source, first, setup(), thinking, words);
        preview.setOnSetup(setup -> settings.change(it -> it.withPaper(Optional.of(setup))));
        preview.setOnPrint(() -> send(preview));
        preview.setOnSave((format, page) -> save(open, preview, format, page));
        dialogs.window(words.text("title", source.title()), preview);
        thinking.execute(() -> {
            if (!output.hasPrinter()) {
                Platform.runLater(preview::showNoPrinter);
            }
        });
        return preview;
    }

    private PageSetup setup() {
        boolean letter = settings.get().documents().paper() == Paper.LETTER;
        return settings.get().paper().orElseGet(() -> letter ? usual.on(PaperSize.LETTER) : usual);
    }

    private void send(PrintPreview preview) {
        preview.say(words.text("looking"));
        thinking.execute(() -> {
            boolean printer = output.hasPrinter();
            Platform.runLater(() -> {
                if (printer) {
                    choose(preview);
                } else {
                    preview.showNoPrinter();
                }
            });
        });
    }

    private void choose(PrintPreview preview) {
        preview.say("");
        var scene = preview.getScene();
        if (scene == null || preview.pages().sheets().isEmpty()) {
            return;
        }
        var pages = preview.pages().sheets();
        output.choosePrinter(scene.getWindow(), preview.source().title(), preview.setup(), pages.size())
                .ifPresent(job -> PrintRun.start(
                        job, pages, thinking,
                        page -> preview.say(words.text("printing", page, pages.size())),
                        well -> preview.say(words.text(well ? "printed" : "print.failed"))));
    }

    private void save(OpenPlan open, PrintPreview preview, ExportFormat format, int page) {
        var source = preview.source();
        var subject = preview.subject();
        var chosen = preview.setup();
        var folder = settings.get().exportFolder().or(() -> open.fileProperty().get().map(Path::getParent));
        var kind = switch (format) {
            case SVG -> fileWords.text("kind.svg");
            case PNG -> fileWords.text("kind.png");
            default -> words.text("kind.pdf");
        };
        var suffix = format.isPicture() ? " - " + words.text("page", page, preview.pages().sheets().size()) : "";
        var name = FileNames.of(source.title() + suffix, "plan");
        var answer = dialogs.fileToWrite(kind, format.extension(), folder, name + "." + format.extension());
        preview.takeFocus();
        answer.map(file -> FileNames.ending(file, format.extension()))
                .ifPresent(file -> background.run(
                        fileWords.text("exporting", file.getFileName().toString()),
                        _ -> {
                            output.save(out -> source.write(subject, chosen, format, page, out), file);
                            return file;
                        },
                        done -> preview.say(fileWords.text("exported", done.getFileName().toString())),
                        why -> preview.say(fileWords.text("export.failed") + ". "
                                + FileProblem.explain(why, fileWords))));
    }
}
