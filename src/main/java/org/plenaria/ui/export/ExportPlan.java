// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.Exporter;
import org.plenaria.ui.files.FileNames;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;
import org.plenaria.ui.work.LibraryLogs;

/** Sends the plan out as one document, in the background: as chosen, or quickly as the plan was exported last. */
public final class ExportPlan {

    private final CurrentPlan current;
    private final Exporter exporter;
    private final Background background;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final FileOpener opener;
    private final Messages words;
    private final Messages fileWords;
    private final ExportMemory memory;

    /**
     * @param words of the bundle "export"
     * @param fileWords of the bundle "files"
     */
    public ExportPlan(
            CurrentPlan current,
            Exporter exporter,
            Background background,
            Dialogs dialogs,
            LiveSettings settings,
            FileOpener opener,
            Messages words,
            Messages fileWords) {
        this.current = current;
        this.exporter = exporter;
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        this.opener = opener;
        this.words = words;
        this.fileWords = fileWords;
        memory = new ExportMemory(settings);
    }

    /** Asks where to, and exports the plan in the language shown, in all else as it was exported last. */
    public void export(ExportFormat format) {
        export(format, Optional.empty());
    }

    /**
     * Asks where to, and exports a picture of the timeline: as it is shown where one is, else of the area
     * whose page is open, else of all.
     *
     * @param viewed the timeline that is open, if one is
     */
    public void exportPicture(ExportFormat format, Optional<ViewedTimeline> viewed) {
        export(format, viewed);
    }

    private void export(ExportFormat format, Optional<ViewedTimeline> viewed) {
        current.get().ifPresent(open -> {
            var desk = open.desk();
            var plan = desk.plan();
            boolean ofArea = format.isPicture() || format == ExportFormat.TIMELINE_PDF;
            var area = ofArea && desk.pageProperty().get() instanceof Page.OfArea(Id id)
                    ? plan.area(id).map(Area::id)
                    : Optional.<Id>empty();
            var subject = new ExportSubject(plan, desk.shownLanguageProperty().get(), viewed, area);
            var choices = memory.of(plan).with(it -> it
                    .format(format).all(false).language(Optional.empty()).view(viewed.isPresent()).area(area));
            var since = choices.since().flatMap(id -> Since.round(plan, id));
            export(open, new ExportRequest(subject, choices, since, ""), _ -> {});
        });
    }

    /**
     * Asks where to, and exports as requested.
     *
     * @param said hears what the status line says of it too
     */
    void export(OpenPlan open, ExportRequest request, Consumer<Told> said) {
        var format = request.choices().format();
        var area = Question.of(format).contains(Question.AREA) ? areaOf(open.desk(), request) : Optional.<Area>empty();
        var title = area.map(it -> nameOf(open) + " - " + open.desk().show(it.name())).orElse(nameOf(open));
        var part = format.part().isEmpty()
                ? ""
                : " - " + Messages.of("circulation", words.locale()).text("name." + format.part());
        var name = FileNames.of(title + part, "plan") + "." + format.extension();
        var folder = settings.get().exportFolder().or(() -> open.fileProperty().get().map(Path::getParent));
        dialogs.fileToWrite(new FormatWords(words).name(format), format.extension(), folder, name)
                .map(file -> FileNames.ending(file, format.extension()))
                .ifPresent(file -> write(request, file, said));
    }

    private static Optional<Area> areaOf(Desk desk, ExportRequest request) {
        boolean view = request.choices().view() && request.subject().viewed().isPresent();
        return (view ? request.subject().area() : request.choices().area()).flatMap(desk.plan()::area);
    }

    private static String nameOf(OpenPlan open) {
        return open.fileProperty()
                .get()
                .map(file -> FileNames.withoutExtension(file.getFileName().toString()))
                .orElseGet(() -> open.desk().show(open.desk().plan().title()));
    }

    private void write(ExportRequest request, Path file, Consumer<Told> said) {
        Locale screen = words.locale();
        var format = request.choices().format();
        var name = file.getFileName().toString();
        background.run(
                words.text("exporting", name),
                progress -> {
                    LibraryLogs.ready();
                    var options = request.options(format, screen);
                    var report = exporter.export(request.plan(), options, format, file, progress);
                    var remarks = new Remarks(words);
                    var sentences = new ArrayList<>(remarks.of(List.of(report)));
                    sentences.addAll(remarks.comparison(request.plan(), options.baseline()));
                    sentences.addAll(remarks.gaps(request.plan(), request.languages()));
                    return new Told(words.text("said.one", name), sentences, links(file));
                },
                told -> exported(file, told, said),
                why -> dialogs.problem(
                        fileWords.text("export.failed"),
                        FileProblem.explain(why, fileWords),
                        fileWords.text("problem.file", file.toString())));
    }

    private List<Notice.Link> links(Path file) {
        return List.of(
                new Notice.Link(fileWords.text("exported.open"), () -> opener.open(file)),
                new Notice.Link(fileWords.text("exported.folder"), () -> opener.showFolderOf(file)));
    }

    private void exported(Path file, Told told, Consumer<Told> said) {
        settings.change(it -> it.withExportFolder(Optional.ofNullable(file.getParent())));
        current.noticeProperty().set(told.notice());
        said.accept(told);
    }
}
