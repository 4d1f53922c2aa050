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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.ui.look.Look;

/** The questions as windows over the program's own. */
public final class StageDialogs implements Dialogs {

    private static final int MOST_CONTRADICTIONS = 8;

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
        var chooser = chooser(words.text("open.title"), folder);
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
    public MergeAnswer mergeChanges(Path file, List<String> contradictions) {
        var ours = new ButtonType(words.text("merge.ours"), ButtonData.YES);
        var theirs = new ButtonType(words.text("merge.theirs"), ButtonData.NO);
        var elsewhere = new ButtonType(words.text("conflict.saveAs"), ButtonData.OTHER);
        var shown = contradictions.stream().limit(MOST_CONTRADICTIONS).map(one -> "• " + one).toList();
        int more = contradictions.size() - shown.size();
        var list = String.join("\n", shown) + (more > 0 ? "\n" + words.text("merge.more", more) : "");
        var chosen = ask(
                words.text("conflict.headline", file.getFileName().toString()),
                words.text("merge.text") + "\n\n" + list,
                List.of(ours, theirs, elsewhere, cancel()));
        return chosen == ours
                ? MergeAnswer.OURS
                : chosen == theirs
                        ? MergeAnswer.THEIRS
                        : chosen == elsewhere ? MergeAnswer.SAVE_AS : MergeAnswer.CANCEL;
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
        var alert = new Alert(Alert.AlertType.NONE, text, buttons.toArray(ButtonType[]::new));
        alert.setHeaderText(headline);
        prepare(alert, "Plenaria");
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }

    private void prepare(Dialog<?> dialog, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("question");
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dialog.getDialogPane().setPrefWidth(480);
        look.dress(dialog.getDialogPane().getScene());
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

    private Optional<ButtonType> form(String headline, Node content, ObservableValue<Boolean> valid) {
        return form(headline, ok(), content, valid);
    }

    private Optional<ButtonType> form(
            String headline, ButtonType ok, Node content, ObservableValue<Boolean> valid) {
        var dialog = new Dialog<ButtonType>();
        dialog.setHeaderText(headline);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ok, cancel());
        prepare(dialog, "Plenaria");
        valid.subscribe(now -> dialog.getDialogPane().lookupButton(ok).setDisable(!now));
        return dialog.showAndWait().filter(chosen -> chosen == ok);
    }

    @Override
    public void window(String title, Region content) {
        var screen = Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                .stream().findFirst().orElseGet(Screen::getPrimary).getVisualBounds();
        double width = Math.min(WINDOW_WIDTH, screen.getWidth() * 0.94);
        double height = Math.min(WINDOW_HEIGHT, screen.getHeight() * 0.88); // and the title bar above
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.getIcons().setAll(owner.getIcons());
        stage.setScene(new Scene(content, width, height));
        double x = owner.getX() + (owner.getWidth() - width) / 2;
        double y = owner.getY() + (owner.getHeight() - height) / 2;
        // Lower down there must be room for the title bar, whose height nobody tells before it is there.
        stage.setX(Math.clamp(x, screen.getMinX(), screen.getMaxX() - width));
        stage.setY(Math.clamp(y, screen.getMinY(), screen.getMinY() + (screen.getHeight() - height) / 2));
        look.dress(stage.getScene());
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
        var table = new KeyTable(Arrays.asList(words.text("keys.table").split("\n")));
        var dialog = new Dialog<ButtonType>();
        dialog.setHeaderText(words.text("keys.headline"));
        dialog.getDialogPane().setContent(table);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(words.text("close"), ButtonData.CANCEL_CLOSE));
        prepare(dialog, "Plenaria");
        dialog.getDialogPane().getStyleClass().add("keys-question");
        dialog.showAndWait();
    }
}
