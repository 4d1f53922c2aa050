// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.export.tables.Paper;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.Snap;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.recovery.Safekeeping;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.ThemeChoice;
import org.plenaria.ui.versions.HistoryForm;

/** All that can be set, in groups; writes into settings that are a draft. */
final class PreferencesForm extends VBox {

    private final LiveSettings draft;
    private final Locale screenLanguage;
    private final Messages words;
    private final Messages shell;

    PreferencesForm(
            LiveSettings draft,
            Dialogs dialogs,
            FileOpener opener,
            Optional<Safekeeping> safekeeping,
            Locale screenLanguage) {
        this.draft = draft;
        this.screenLanguage = screenLanguage;
        words = Messages.of("settings", screenLanguage);
        shell = Messages.of("shell", screenLanguage);
        setId("settings-form");
        getStyleClass().addAll("form", "settings-form");
        getStylesheets().addAll(FieldStyle.SHEET, "/org/plenaria/ui/settings.css");
        var language = language();
        group("group.window", pair(box("language", language), box("theme", theme())),
                pair(box("text", textSize()), motion()));
        group("group.you",
                pair(box("name", text("settings-name", draft.get().commentAuthor(), "name.hint",
                                typed -> draft.change(it -> it.withCommentAuthor(typed)))),
                        box("delegation", text("settings-delegation", draft.get().delegation(), "delegation.hint",
                                typed -> draft.change(it -> it.withDelegation(typed))))));
        group("group.documents", pair(box("paper", paper()), box("template", template(dialogs))),
                Nodes.wrapping(words.text("documents.note"), "quiet"));
        group("group.timeline", pair(box("snap", snap()), milestones()));
        safekeeping.ifPresent(safe -> {
            group("group.recovery", recovery(safe, opener));
            group("group.history", new HistoryForm(
                    draft, safe.versions().ownFolder(), dialogs, Messages.of("fields", screenLanguage),
                    Messages.of("versions", screenLanguage)));
        });
        sceneProperty().subscribe(_ -> Platform.runLater(language::requestFocus));
    }

    private void group(String heading, Node... rows) {
        var group = new VBox(Nodes.label(words.text(heading), "panel-heading"));
        group.getChildren().addAll(rows);
        group.getStyleClass().add("settings-group");
        getChildren().add(group);
    }

    private FieldBox box(String label, Node field) {
        return new FieldBox(words.text(label), field);
    }

    private static GridPane pair(Region one, Region other) {
        var row = new GridPane();
        row.getStyleClass().add("settings-pair");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        row.getColumnConstraints().setAll(half, half);
        row.addRow(0, one, other);
        return row;
    }

    private Choice<Locale> language() {
        var choice = new Choice<Locale>(words.text("language.system"), PreferencesForm::ownName, chosen -> {
            draft.change(it -> it.with(next -> next.screenLanguage(chosen.map(Locale::getLanguage))));
            return true;
        });
        choice.setId("settings-language");
        choice.offer(Messages.LANGUAGES);
        choice.show(draft.get().screenLanguage().map(Locale::forLanguageTag).filter(Messages.LANGUAGES::contains));
        return choice;
    }

    private static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return Character.toTitleCase(name.charAt(0)) + name.substring(1);
    }

    private ComboBox<ThemeChoice> theme() {
        return Answers.of("settings-theme", List.of(ThemeChoice.values()), draft.get().theme(),
                choice -> shell.text("theme." + choice.name().toLowerCase(Locale.ROOT)).replace("_", ""),
                choice -> draft.change(it -> it.withTheme(choice)));
    }

    private ComboBox<Integer> textSize() {
        var sizes = IntStream.rangeClosed(8, 16).map(tens -> tens * 10).boxed().toList();
        var nearest = Math.round(draft.get().textSize() / 10f) * 10;
        return Answers.of("settings-text", sizes, nearest, size -> words.text("text.percent", size),
                size -> draft.change(it -> it.withTextSize(size)));
    }

    private Region motion() {
        return check("settings-motion", "motion", draft.get().timeline().motion(),
                on -> draft.change(it -> it.withTimelines(all -> all.withMotion(on))));
    }

    private Region milestones() {
        return check("settings-milestones", "milestones", draft.get().timeline().milestonesFollow(),
                on -> draft.change(it -> it.withTimelines(all -> all.withMilestonesFollow(on))));
    }

    private Region check(String id, String key, boolean on, Consumer<Boolean> chosen) {
        var box = new CheckBox(words.text(key));
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(on);
        box.selectedProperty().subscribe((_, now) -> chosen.accept(now));
        var place = new VBox(box);
        place.getStyleClass().add("settings-check");
        return place;
    }

    private TextField text(String id, String now, String hint, Consumer<String> typed) {
        var field = new TextField(now);
        field.setId(id);
        field.setPromptText(words.text(hint));
        field.textProperty().subscribe((_, text) -> typed.accept(text.strip()));
        return field;
    }

    private ComboBox<Paper> paper() {
        return Answers.of("settings-paper", List.of(Paper.values()), draft.get().documents().paper(),
                paper -> words.text(paper == Paper.A4 ? "paper.a4" : "paper.letter"),
                paper -> draft.change(it -> it.withDocumentsAs(all -> all.withPaper(paper))));
    }

    private Region template(Dialogs dialogs) {
        var choice = new Choice<Path>(words.text("template.none"), file -> file.getFileName().toString(), chosen -> {
            draft.change(it -> it.withDocumentsAs(all -> all.withTemplate(chosen)));
            return true;
        });
        choice.setId("settings-template");
        choice.offer(draft.get().documents().template().stream().toList());
        choice.show(draft.get().documents().template());
        HBox.setHgrow(choice, Priority.ALWAYS);
        var other = new Button(words.text("template.choose"));
        other.setId("settings-template-file");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> dialogs.templateToOpen(draft.get().folder()).map(Path::toAbsolutePath)
                .ifPresent(file -> {
                    choice.offer(List.of(file));
                    choice.setValue(Optional.of(file));
                }));
        var row = new HBox(choice, other);
        row.getStyleClass().add("settings-line");
        return row;
    }

    private ComboBox<Snap> snap() {
        var timeline = Messages.of("timeline", screenLanguage);
        return Answers.of("settings-snap", List.of(Snap.values()), draft.get().timeline().snap(),
                snap -> timeline.text("snap." + snap.name().toLowerCase(Locale.ROOT)),
                snap -> draft.change(it -> it.withTimelines(all -> all.withSnap(snap))));
    }

    private Region recovery(Safekeeping safe, FileOpener opener) {
        var folder = safe.folder().folder();
        var place = Nodes.wrapping(folder.toString());
        place.setId("settings-recovery");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var show = new Button(words.text("recovery.show"));
        show.setId("settings-recovery-show");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> opener.showFolderOf(folder.resolve("x")));
        var row = new HBox(place, show);
        row.getStyleClass().add("settings-line");
        return new VBox(row, Nodes.wrapping(words.text("recovery.note"), "quiet"));
    }
}
