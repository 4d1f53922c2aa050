// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.ui.cycle.NextYears;
import org.plenaria.ui.export.ExportDialog;
import org.plenaria.ui.export.ExportPlan;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.LeavePlan;
import org.plenaria.ui.files.OpenFile;
import org.plenaria.ui.files.SavePlan;
import org.plenaria.ui.importing.Importing;
import org.plenaria.ui.print.Printing;
import org.plenaria.ui.readback.ReadingBack;
import org.plenaria.ui.timeline.TimelineView;
import org.plenaria.ui.versions.VersionHistory;

/** Opening, saving, exporting, closing. */
final class FileCommands {

    final Command start;
    final Command open;
    final Command importing;
    final Command importingClipboard;
    final Command save;
    final Command saveAs;
    final Command versions;
    final Command nextYear;
    final Command export;
    final Command readBack;
    final Command word;
    final Command pdf;
    final Command html;
    final Command excel;
    final Command csv;
    final Command picture;
    final Command pictureDots;
    final Command print;
    final Command preview;
    final Command close;
    final Command exit;

    FileCommands(
            CurrentPlan current,
            OpenFile opening,
            Importing importer,
            SavePlan saving,
            LeavePlan leaving,
            Optional<VersionHistory> history,
            ExportPlan exporting,
            ExportDialog exportDialog,
            Printing printing,
            NextYears nextYears,
            ObservableValue<Optional<TimelineView>> timeline,
            ReadingBack readingBack,
            Runnable quit,
            Messages words) {
        ObservableValue<Boolean> planOpen = current.property().map(plan -> plan.isPresent());
        Runnable toStart = () -> leaving.then(current::showNone);
        start = Command.of(words.text("file.new"), toStart).keys("Shortcut+N");
        open = Command.of(words.text("file.open"), opening::choose).keys("Shortcut+O");
        var importWords = Messages.of("importRoom", words.locale());
        importing = Command.of(importWords.text("menu.import"), importer::choose).keys("Shortcut+Shift+I");
        importingClipboard = Command.of(importWords.text("menu.clipboard"), importer::paste)
                .keys("Shortcut+Shift+V");
        save = Command.of(words.text("file.save"), () -> current.get().ifPresent(it -> saving.save(it, () -> {})))
                .keys("Shortcut+S")
                .when(planOpen);
        saveAs = Command.of(words.text("file.saveAs"), () -> current.get().ifPresent(it -> saving.saveAs(it, () -> {})))
                .keys("Shortcut+Shift+S")
                .when(planOpen);
        versions = Command.of(
                        Messages.of("versions", words.locale()).text("menu"),
                        () -> history.ifPresent(VersionHistory::open))
                .keys("Shortcut+H")
                .when(planOpen.map(open -> open && history.isPresent()));
        nextYear = Command.of(words.text("file.nextYear"), nextYears::open).when(planOpen);
        readBack = Command.of(Messages.of("readback", words.locale()).text("menu"), readingBack::choose)
                .when(planOpen);
        export = Command.of(words.text("file.export"), exportDialog::open).keys("Shortcut+E").when(planOpen);
        word = Command.of(words.text("file.word"), () -> exporting.export(ExportFormat.WORD)).when(planOpen);
        pdf = Command.of(words.text("file.pdf"), () -> exporting.export(ExportFormat.PDF)).when(planOpen);
        html = Command.of(words.text("file.html"), () -> exporting.export(ExportFormat.HTML)).when(planOpen);
        excel = Command.of(words.text("file.excel"), () -> exporting.export(ExportFormat.EXCEL))
                .keys("Shortcut+Shift+E")
                .when(planOpen);
        csv = Command.of(words.text("file.csv"), () -> exporting.export(ExportFormat.CSV)).when(planOpen);
        picture = picture("file.picture", ExportFormat.SVG, exporting, timeline, words).when(planOpen);
        pictureDots = picture("file.picture.dots", ExportFormat.PNG, exporting, timeline, words).when(planOpen);
        print = Command.of(words.text("file.print"), printing::print).keys("Shortcut+P").when(planOpen);
        preview = Command.of(words.text("file.preview"), printing::preview)
                .keys("Shortcut+Shift+P")
                .when(planOpen);
        close = Command.of(words.text("file.close"), toStart).keys("Shortcut+W").when(planOpen);
        exit = Command.of(words.text("file.exit"), () -> leaving.then(quit)).keys("Shortcut+Q");
    }

    private static Command picture(
            String key,
            ExportFormat format,
            ExportPlan exporting,
            ObservableValue<Optional<TimelineView>> timeline,
            Messages words) {
        return Command.of(
                words.text(key),
                () -> exporting.exportPicture(format, timeline.getValue().map(TimelineView::viewed)));
    }
}
