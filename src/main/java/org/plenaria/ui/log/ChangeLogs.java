// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.log;

import java.nio.file.Path;
import java.util.List;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
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

/** Shows the change log of the open plan, and writes it as a workbook. */
public final class ChangeLogs {

    private final CurrentPlan current;
    private final Exporter exporter;
    private final Dialogs dialogs;
    private final Background background;
    private final FileOpener opener;
    private final LiveSettings settings;

    public ChangeLogs(
            CurrentPlan current,
            Exporter exporter,
            Dialogs dialogs,
            Background background,
            FileOpener opener,
            LiveSettings settings) {
        this.current = current;
        this.exporter = exporter;
        this.dialogs = dialogs;
        this.background = background;
        this.opener = opener;
        this.settings = settings;
    }

    /** Shows the log. */
    public void show() {
        current.get().ifPresent(open -> dialogs.window(
                open.desk().messages("log").text("window", open.desk().show(open.desk().plan().title())),
                new ChangeLogRoom(open.desk(), () -> export(open))));
    }

    private void export(OpenPlan open) {
        var desk = open.desk();
        var words = desk.messages("log");
        var plan = desk.plan().withLog(desk.session().log());
        var folder = settings.get().exportFolder().or(() -> open.fileProperty().get().map(Path::getParent));
        var name = FileNames.of(desk.show(plan.title()) + " - " + words.text("sheet"), words.text("sheet"));
        var format = ExportFormat.LOG_EXCEL;
        dialogs.fileToWrite(words.text("title"), format.extension(), folder, name + "." + format.extension())
                .map(file -> FileNames.ending(file, format.extension()))
                .ifPresent(file -> background.run(
                        words.text("exporting"),
                        progress -> exporter.export(
                                plan,
                                new ExportOptions(
                                        desk.shownLanguageProperty().get(), Paper.A4, Detail.OF_A_PLAN),
                                format, file, progress),
                        _ -> current.noticeProperty().set(new Notice(
                                words.text("exported", String.valueOf(file.getFileName())),
                                List.of(new Notice.Link(words.text("open"), () -> opener.open(file))))),
                        why -> dialogs.problem(
                                words.text("failed"),
                                FileProblem.explain(why, desk.messages("files")),
                                desk.messages("files").text("problem.file", file.toString()))));
    }
}
