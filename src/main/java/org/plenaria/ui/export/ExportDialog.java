// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.ui.Page;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.files.PlanStore;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Shows the open plan's documents before they are written, and writes one, or all for circulation. */
public final class ExportDialog {

    private static final String ZIP = ".zip";
    private static final int MOST_COPIES = 1000;

    private final CurrentPlan current;
    private final Supplier<Optional<ViewedTimeline>> view;
    private final ExportPlan exporting;
    private final CirculationWriter writer;
    private final PlanStore store;
    private final Dialogs dialogs;
    private final Background background;
    private final Executor thinking;
    private final LiveSettings settings;
    private final FileOpener opener;
    private final Messages words;
    private final Messages fileWords;
    private final ExportMemory memory;

    /**
     * The dialog of a window.
     *
     * @param view the timeline that is open at the moment
     * @param words of the bundle "export"
     * @param fileWords of the bundle "files"
     */
    public ExportDialog(
            CurrentPlan current,
            Supplier<Optional<ViewedTimeline>> view,
            ExportPlan exporting,
            CirculationWriter writer,
            PlanStore store,
            Dialogs dialogs,
            Background background,
            Executor thinking,
            LiveSettings settings,
            FileOpener opener,
            Messages words,
            Messages fileWords) {
        this.current = current;
        this.view = view;
        this.exporting = exporting;
        this.writer = writer;
        this.store = store;
        this.dialogs = dialogs;
        this.background = background;
        this.thinking = thinking;
        this.settings = settings;
        this.opener = opener;
        this.words = words;
        this.fileWords = fileWords;
        memory = new ExportMemory(settings);
    }

    /** Shows the dialog. */
    public void open() {
        current.get().ifPresent(this::open);
    }

    /** Shows it for another state of the plan than the one in the window. */
    public void openState(OpenPlan state) {
        open(state, Optional.empty());
    }

    ExportRoom open(OpenPlan open) {
        return open(open, view.get());
    }

    private ExportRoom open(OpenPlan open, Optional<ViewedTimeline> viewed) {
        var desk = open.desk();
        var plan = desk.plan().withLog(desk.session().log());
        var area = viewed.isPresent() && desk.pageProperty().get() instanceof Page.OfArea(Id id)
                ? Optional.of(id)
                : Optional.<Id>empty();
        var subject = new ExportSubject(plan, desk.shownLanguageProperty().get(), viewed, area);
        // The language is the one shown unless another is chosen this time.
        var first = memory.of(plan).withLanguage(Optional.empty());
        var room = new ExportRoom(
                subject, first, this::otherPlan, this::template, background, thinking, words);
        room.setOnChoice(choices -> memory.keep(plan, choices));
        room.setOnExport(request -> {
            memory.keep(plan, request.choices());
            if (request.choices().all()) {
                circulate(open, room, request);
            } else {
                exporting.export(open, request, room::say);
            }
        });
        dialogs.window(words.text("title", desk.show(plan.title())), room);
        return room;
    }

    private void otherPlan(Consumer<Since> taken) {
        dialogs.planToOpen(settings.get().folder()).ifPresent(file -> background.run(
                fileWords.text("opening", file.getFileName().toString()),
                _ -> store.load(file).plan(),
                plan -> taken.accept(new Since.OfFile(file.getFileName().toString(), plan)),
                why -> dialogs.problem(
                        fileWords.text("open.failed"),
                        FileProblem.explain(why, fileWords),
                        fileWords.text("problem.file", file.toString()))));
    }

    private void template(Consumer<Path> taken) {
        dialogs.templateToOpen(settings.get().folder()).ifPresent(chosen -> {
            var file = chosen.toAbsolutePath();
            background.run(
                    fileWords.text("opening", TemplateFile.nameOf(file)),
                    _ -> TemplateFile.read(file, words.locale()),
                    _ -> taken.accept(file),
                    why -> dialogs.problem(
                            words.text("template.refused"),
                            FileProblem.explain(why, fileWords),
                            fileWords.text("problem.file", file.toString())));
        });
    }

    private void circulate(OpenPlan open, ExportRoom room, ExportRequest request) {
        boolean zip = request.choices().zip();
        var folder = settings.get().exportFolder().or(() -> open.fileProperty().get().map(Path::getParent));
        dialogs.folderToWrite(words.text("all.where"), folder).ifPresent(chosen -> {
            var name = CirculationSet.nameOf(request.plan());
            room.say("", List.of());
            background.run(
                    words.text("exporting", name),
                    progress -> {
                        var target = free(chosen, name, zip ? ZIP : "");
                        var written = writer.write(request.set(words.locale()), target, zip, progress);
                        var remarks = new Remarks(words);
                        var sentences = Stream.of(
                                        Stream.of(words.text("said.all", written.size(), target.getFileName())),
                                        remarks.of(written.stream().map(it -> it.report()).toList()).stream(),
                                        remarks.gaps(request.plan(), request.languages()).stream())
                                .flatMap(it -> it);
                        return new Done(target, String.join(" ", sentences.toList()));
                    },
                    done -> circulated(room, done, zip),
                    why -> room.say(
                            fileWords.text("export.failed") + ". " + FileProblem.explain(why, fileWords), List.of()));
        });
    }

    private record Done(Path target, String said) {}

    private void circulated(ExportRoom room, Done done, boolean zip) {
        settings.change(it -> it.withExportFolder(Optional.ofNullable(done.target().getParent())));
        var links = List.of(
                new Notice.Link(
                        fileWords.text("exported.folder"),
                        () -> {
                            if (zip) {
                                opener.showFolderOf(done.target());
                            } else {
                                opener.open(done.target());
                            }
                        }));
        room.say(done.said(), links);
        current.noticeProperty().set(new Notice(done.said(), links));
    }

    /** A name that is not taken: "PLAN-2020 Rev. 1", "PLAN-2020 Rev. 1 (2)"... */
    static Path free(Path folder, String name, String ending) {
        for (int i = 1; i < MOST_COPIES; i++) {
            var path = folder.resolve(i == 1 ? name + ending : name + " (" + i + ")" + ending);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
        }
        return folder.resolve(name + ending); // the writer refuses it, and says why
    }
}
