// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.ExportReport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Sends the plan out as a document, in the background. */
public final class ExportPlan {

    /** Dots a pixel: as fine as good screens are. */
    private static final int FINE = 2;

    private final CurrentPlan current;
    private final Exporter exporter;
    private final Background background;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final FileOpener opener;
    private final Messages words;

    public ExportPlan(
            CurrentPlan current,
            Exporter exporter,
            Background background,
            Dialogs dialogs,
            LiveSettings settings,
            FileOpener opener,
            Messages words) {
        this.current = current;
        this.exporter = exporter;
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        this.opener = opener;
        this.words = words;
    }

    /** Asks where to, and exports the plan in the language shown. */
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
            var area = format.isPicture() ? areaShown(open.desk()) : Optional.<Area>empty();
            var title = area.map(it -> nameOf(open) + " - " + open.desk().show(it.name())).orElse(nameOf(open));
            var name = FileNames.of(title, "plan") + "." + format.extension();
            var folder = settings.get().exportFolder().or(() -> open.fileProperty().get().map(Path::getParent));
            dialogs.fileToWrite(kind(format), format.extension(), folder, name)
                    .map(file -> FileNames.ending(file, format.extension()))
                    .ifPresent(file -> write(open.desk(), picture(area, viewed), format, file));
        });
    }

    private static PictureView picture(Optional<Area> area, Optional<ViewedTimeline> viewed) {
        return new PictureView(area.map(Area::id), PictureView.WHOLE_PLAN.width(), FINE, viewed);
    }

    private static Optional<Area> areaShown(Desk desk) {
        return desk.pageProperty().get() instanceof Page.OfArea(Id id) ? desk.plan().area(id) : Optional.empty();
    }

    private static String nameOf(OpenPlan open) {
        return open.fileProperty()
                .get()
                .map(file -> FileNames.withoutExtension(file.getFileName().toString()))
                .orElseGet(() -> open.desk().show(open.desk().plan().title()));
    }

    private String kind(ExportFormat format) {
        return words.text("kind." + format.name().toLowerCase(Locale.ROOT));
    }

    private void write(Desk desk, PictureView picture, ExportFormat format, Path file) {
        var plan = desk.plan();
        var options = ExportOptions.of(plan)
                .in(desk.shownLanguageProperty().get())
                .showing(picture);
        var name = file.getFileName().toString();
        background.run(
                words.text("exporting", name),
                progress -> exporter.export(plan, options, format, file, progress),
                report -> exported(file, report),
                why -> dialogs.problem(
                        words.text("export.failed"),
                        FileProblem.explain(why, words),
                        words.text("problem.file", file.toString())));
    }

    private void exported(Path file, ExportReport report) {
        settings.change(it -> it.withExportFolder(Optional.ofNullable(file.getParent())));
        var name = file.getFileName().toString();
        current.noticeProperty().set(new Notice(
                said(report, name),
                List.of(
                        new Notice.Link(words.text("exported.open"), () -> opener.open(file)),
                        new Notice.Link(words.text("exported.folder"), () -> opener.showFolderOf(file)))));
    }

    private String said(ExportReport report, String name) {
        if (report.isComplete()) {
            return words.text("exported", name);
        }
        return report.shortenedTexts() > 0
                ? words.text("exported.shortened", name, report.shortenedTexts())
                : words.text("exported.rounded", name, report.roundedAmounts());
    }
}
