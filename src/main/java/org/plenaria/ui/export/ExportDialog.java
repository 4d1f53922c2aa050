// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.export.circulation.Written;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.planfile.FreeName;
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
import org.plenaria.ui.work.LibraryLogs;

/** Shows the open plan's documents before they are written, and writes one, or all for circulation. */
public final class ExportDialog {

    private static final String ZIP = ".zip";

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
    private final Map<Id, Since> others = new HashMap<>(); // plan files to compare with, by the plan

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
                subject, first, Optional.ofNullable(others.get(plan.id())), this::otherPlan, this::template,
                        background, thinking, words);
        room.setOnChoice(choices -> memory.keep(plan, choices));
        room.setOnSince(since -> {
            others.remove(plan.id());
            since.filter(Since.OfFile.class::isInstance).ifPresent(file -> others.put(plan.id(), file));
        });
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
        dialogs.planToCompare(settings.get().folder()).ifPresent(file -> background.run(
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
            var name = CirculationSet.nameOf(request.plan(), request.languages());
            room.say(Told.NOTHING);
            background.run(
                    words.text("exporting", name),
                    progress -> {
                        LibraryLogs.ready();
                        var target = FreeName.in(chosen, name, zip ? ZIP : "");
                        var set = request.set(words.locale());
                        var written = writer.write(set, target, zip, progress);
                        return new Done(target, new Told(
                                words.text("said.all", written.size(), target.getFileName()),
                                remarks(request, set, written), links(target, zip)));
                    },
                    done -> circulated(room, done),
                    why -> room.say(Told.of(
                            fileWords.text("export.failed") + ". " + FileProblem.explain(why, fileWords))));
        });
    }

    private List<String> remarks(ExportRequest request, CirculationSet set, List<Written> written) {
        var remarks = new Remarks(words);
        var sentences = new ArrayList<>(remarks.of(written.stream().map(it -> it.report()).toList()));
        set.files().stream()
                .map(file -> file.options().baseline())
                .filter(Optional::isPresent)
                .findFirst()
                .ifPresent(baseline -> sentences.addAll(remarks.comparison(request.plan(), baseline)));
        sentences.addAll(remarks.gaps(request.plan(), request.languages()));
        return sentences;
    }

    private List<Notice.Link> links(Path target, boolean zip) {
        return List.of(new Notice.Link(fileWords.text("exported.folder"), () -> {
            if (zip) {
                opener.showFolderOf(target);
            } else {
                opener.open(target);
            }
        }));
    }

    private record Done(Path target, Told told) {}

    private void circulated(ExportRoom room, Done done) {
        settings.change(it -> it.withExportFolder(Optional.ofNullable(done.target().getParent())));
        room.say(done.told());
        current.noticeProperty().set(done.told().notice());
    }
}
