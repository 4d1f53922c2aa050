// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.ui.conflicts.ConflictDialog;
import org.plenaria.ui.conflicts.ConflictQuestion;
import org.plenaria.ui.conflicts.Settlement;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.look.ScreenRoom;

/** The questions as windows over the program's own. */
public final class StageDialogs implements Dialogs {

    private static final double CONFLICTS_WIDTH = 860;
    private static final double DIALOG_WIDTH = 480;
    private static final double KEYS_WIDTH = 1040;
    private static final double WINDOW_WIDTH = 1180;
    private static final double WINDOW_HEIGHT = 800;

    private final Stage owner;
    private final Look look;
    private final Locale screenLanguage;
    private final Messages words;

    public StageDialogs(Stage owner, Look look, Locale screenLanguage) {
        this.owner = owner;
        this.look = look;
        this.screenLanguage = screenLanguage;
        words = Messages.of("dialogs", screenLanguage);
    }

    @Override
    public Optional<Path> planToOpen(Optional<Path> folder) {
        return plan(words.text("open.title"), folder);
    }

    @Override
    public Optional<Path> planToCompare(Optional<Path> folder) {
        return plan(words.text("compare.title"), folder);
    }

    private Optional<Path> plan(String title, Optional<Path> folder) {
        var chooser = chooser(title, folder);
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(words.text("filter.plans"), "*.plan.json", "*.json"),
                new ExtensionFilter(words.text("filter.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
    }

    @Override
    public List<Path> repliesToOpen(Optional<Path> folder) {
        var chooser = chooser(words.text("replies.title"), folder);
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(words.text("filter.replies"), "*.reply.json", "*.plan.json"),
                new ExtensionFilter(words.text("filter.all"), "*"));
        var chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(file -> file.toPath()).toList();
    }

    @Override
    public Optional<Path> templateToOpen(Optional<Path> folder) {
        var chooser = chooser(words.text("template.title"), folder);
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(words.text("filter.templates"), "*.dotx", "*.docx"),
                new ExtensionFilter(words.text("filter.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
    }

    @Override
    public Optional<Path> documentToImport(Optional<Path> folder) {
        var chooser = chooser(words.text("import.title"), folder);
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(
                        words.text("filter.documents"), "*.docx", "*.docm", "*.xlsx", "*.xlsm", "*.odt", "*.ods",
                        "*.pdf", "*.txt", "*.md", "*.csv", "*.tsv"),
                new ExtensionFilter(words.text("filter.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
    }

    @Override
    public Optional<Path> fileToWrite(String kind, String extension, Optional<Path> folder, String suggestedName) {
        var chooser = chooser(words.text("save.title"), folder);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(kind, "*." + extension));
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> file.toPath());
    }

    @Override
    public Optional<Path> folderToWrite(String question, Optional<Path> folder) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(question);
        folder.filter(Files::isDirectory).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner)).map(file -> file.toPath());
    }

    private static FileChooser chooser(String title, Optional<Path> folder) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(Files::isDirectory).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
        return chooser;
    }

    @Override
    public SaveAnswer saveChanges(String planTitle) {
        var save = new ButtonType(words.text("unsaved.save"), ButtonData.YES);
        var discard = new ButtonType(words.text("unsaved.discard"), ButtonData.NO);
        var chosen = ask(
                words.text("unsaved.headline", planTitle),
                words.text("unsaved.text"),
                List.of(save, discard, cancel()));
        return chosen == save ? SaveAnswer.SAVE : chosen == discard ? SaveAnswer.DISCARD : SaveAnswer.CANCEL;
    }

    @Override
    public ConflictAnswer fileHasChanged(Path file) {
        var elsewhere = new ButtonType(words.text("conflict.saveAs"), ButtonData.YES);
        var overwrite = new ButtonType(words.text("conflict.overwrite"), ButtonData.NO);
        var chosen = ask(
                words.text("conflict.headline", file.getFileName().toString()),
                words.text("conflict.text"),
                List.of(elsewhere, overwrite, cancel()));
        return chosen == elsewhere
                ? ConflictAnswer.SAVE_AS
                : chosen == overwrite ? ConflictAnswer.OVERWRITE : ConflictAnswer.CANCEL;
    }

    @Override
    public Settlement settle(ConflictQuestion question) {
        return new ConflictDialog(question, screenLanguage).ask((dialog, content) -> {
            dress(dialog, content);
            // A window opens before the words in it are measured, and would be too low for them.
            dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
            dialog.getDialogPane().setPrefWidth(
                    Math.min(CONFLICTS_WIDTH * look.scale(), ScreenRoom.around(owner).getWidth()));
        });
    }

    @Override
    public void problem(String headline, String explanation, String remedy) {
        ask(headline, explanation + "\n\n" + remedy, List.of(ok()));
    }

    private ButtonType ok() {
        return new ButtonType(words.text("ok"), ButtonData.OK_DONE);
    }

    private ButtonType cancel() {
        return new ButtonType(words.text("cancel"), ButtonData.CANCEL_CLOSE);
    }

    private ButtonType ask(String headline, String text, List<ButtonType> buttons) {
        var alert = new Alert(Alert.AlertType.NONE, "", buttons.toArray(ButtonType[]::new));
        alert.setHeaderText(headline);
        var label = new Label(text);
        label.setWrapText(true);
        prepare(alert, label);
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }

    /** On a screen that is too small for all of it, what is asked can be scrolled; the buttons stay in sight. */
    private void prepare(Dialog<?> dialog, Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("dialog-scroll");
        dress(dialog, scroll);
    }

    /** Gives a dialog content that scrolls by itself where it needs to. */
    private void dress(Dialog<?> dialog, Region content) {
        var room = ScreenRoom.around(owner);
        dialog.initOwner(owner);
        dialog.setTitle("Plenaria");
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getStyleClass().add("question");
        pane.getButtonTypes().forEach(type -> {
            ButtonBar.setButtonUniformSize(pane.lookupButton(type), false);
            ((Region) pane.lookupButton(type)).setMinWidth(Region.USE_PREF_SIZE);
        });
        pane.setPrefWidth(Math.min(DIALOG_WIDTH * look.scale(), room.getWidth()));
        pane.setMaxSize(room.getWidth(), room.getHeight() - ScreenRoom.FRAME);
        look.dress(pane.getScene());
        DialogPlacement.over(owner, pane.getScene().getWindow());
    }

    @Override
    public Optional<PlanCalendar> calendar(PlanCalendar present) {
        var form = new CalendarForm(present, screenLanguage);
        return form(words.text("calendar.headline"), form, form.validProperty()).map(_ -> form.calendar());
    }

    @Override
    public Optional<Optional<Currency>> currency(Optional<Currency> present) {
        var form = new CurrencyForm(present, screenLanguage);
        return form(words.text("currency.headline"), form, new SimpleBooleanProperty(true))
                .map(_ -> form.currency());
    }

    @Override
    public boolean form(String headline, String ok, Region form, ObservableValue<Boolean> valid) {
        return form(headline, new ButtonType(ok, ButtonData.OK_DONE), form, valid).isPresent();
    }

    private Optional<ButtonType> form(String headline, Region content, ObservableValue<Boolean> valid) {
        return form(headline, ok(), content, valid);
    }

    private Optional<ButtonType> form(
            String headline, ButtonType ok, Region content, ObservableValue<Boolean> valid) {
        var dialog = new Dialog<ButtonType>();
        dialog.setHeaderText(headline);
        dialog.getDialogPane().getButtonTypes().setAll(ok, cancel());
        prepare(dialog, content);
        valid.subscribe(now -> dialog.getDialogPane().lookupButton(ok).setDisable(!now));
        return dialog.showAndWait().filter(chosen -> chosen == ok);
    }

    @Override
    public void window(String title, Region content) {
        var room = ScreenRoom.around(owner);
        double width = Math.min(WINDOW_WIDTH * look.scale(), room.getWidth() * 0.94);
        double height = Math.min(WINDOW_HEIGHT * look.scale(), (room.getHeight() - ScreenRoom.FRAME) * 0.96);
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.getIcons().setAll(owner.getIcons());
        stage.setScene(new Scene(content, width, height));
        look.dress(stage.getScene());
        var over = new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        var place = ScreenRoom.centred(over, width, height + ScreenRoom.FRAME, room);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        DialogPlacement.over(owner, stage);
        stage.show();
    }

    @Override
    public void about() {
        var version = Optional.ofNullable(StageDialogs.class.getPackage().getImplementationVersion());
        ask(
                "Plenaria" + version.map(it -> " " + it).orElse(""),
                words.text("about.text"),
                List.of(ok()));
    }

    @Override
    public void keys() {
        var table = new KeyTable(Arrays.asList(words.text("keys.table").split("\n")), look.scale());
        var dialog = new Dialog<ButtonType>();
        dialog.setHeaderText(words.text("keys.headline"));
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(words.text("close"), ButtonData.CANCEL_CLOSE));
        prepare(dialog, table);
        dialog.getDialogPane().setPrefWidth(
                Math.min(KEYS_WIDTH * look.scale(), ScreenRoom.around(owner).getWidth()));
        dialog.showAndWait();
    }
}
