// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.plenaria.edit.PlanEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.PlanFields;
import org.plenaria.session.translation.Glossary;
import org.plenaria.session.translation.TranslatedText;
import org.plenaria.session.translation.TranslationSheet;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.settings.LiveSettings;

/** All texts on the left; of the one chosen the original and its translation side by side, and what to know of it. */
final class TranslationRoom extends BorderPane {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(
            KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Desk desk;
    private final LiveSettings settings;
    private final Dialogs dialogs;
    private final Messages words;
    private final ComboBox<Language> language = new ComboBox<>();
    private final CheckBox open = new CheckBox();
    private final Label counts = Nodes.wrapping("", "translation-counts");
    private final ListView<TranslatedText> list = new ListView<>();
    private final TextPair pair;
    private final Subscription following;
    private TranslationSheet sheet = new TranslationSheet(List.of());
    private Set<String> drifting = Set.of();
    private Glossary glossary = Glossary.read("");
    private boolean due;
    private boolean listing;

    TranslationRoom(Desk desk, LiveSettings settings, Dialogs dialogs) {
        this.desk = desk;
        this.settings = settings;
        this.dialogs = dialogs;
        words = desk.messages("translation");
        pair = new TextPair(desk, words);
        setId("translation-room");
        getStyleClass().add("translation-room");
        getStylesheets().add("/org/plenaria/ui/translation.css");
        list.setId("translation-texts");
        list.setAccessibleText(words.text("texts"));
        list.setPlaceholder(Nodes.wrapping(words.text("none"), "quiet"));
        list.setCellFactory(_ -> new TextCell(this::place, this::isDoubtful, words));
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (!listing) {
                show(Optional.ofNullable(one));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // which the list would keep for itself
                event.consume();
                close();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        open.setId("translation-open");
        open.setText(words.text("open"));
        open.setOnAction(_ -> refresh());
        var head = new HBox(open);
        head.getStyleClass().add("translation-ticks");
        var split = new SplitPane(new VBox(head, list), pair);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.36);
        setTop(head());
        setCenter(split);
        setBottom(buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        following = desk.planProperty().subscribe((_, _) -> later());
        sceneProperty().flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.showingProperty())
                .subscribe((before, now) -> leave(Boolean.TRUE.equals(before) && !Boolean.TRUE.equals(now)));
        language.getSelectionModel().selectFirst();
        Platform.runLater(list::requestFocus);
    }

    private void leave(boolean hidden) {
        if (hidden) {
            following.unsubscribe();
        }
    }

    private HBox head() {
        language.setId("translation-language");
        language.setAccessibleText(words.text("language"));
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(Language value) {
                return value == null ? "" : desk.phrases().languageName(value);
            }

            @Override
            public Language fromString(String text) {
                throw new UnsupportedOperationException("a language is never typed");
            }
        });
        var plan = desk.plan();
        var offered = new ArrayList<Language>(plan.translations());
        Messages.LANGUAGES.stream().map(locale -> new Language(locale.getLanguage()))
                .filter(one -> !offered.contains(one))
                .forEach(offered::add);
        offered.remove(plan.originalLanguage());
        language.getItems().setAll(offered);
        var shown = desk.shownLanguageProperty().get();
        language.valueProperty().subscribe(now -> {
            if (now != null) {
                glossary = Glossary.read(settings.get().glossaries().getOrDefault(languages(now), ""));
                refresh();
            }
        });
        if (offered.contains(shown)) {
            language.getItems().remove(shown);
            language.getItems().addFirst(shown);
        }
        var label = Nodes.label(words.text("from", desk.phrases().languageName(plan.originalLanguage())));
        label.setLabelFor(language);
        counts.setId("translation-counts");
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        var terms = button("translation-glossary", "glossary", this::askGlossary);
        var head = new HBox(label, language, counts, terms);
        head.getStyleClass().add("translation-head");
        return head;
    }

    private String languages(Language to) {
        return desk.plan().originalLanguage().tag() + ">" + to.tag();
    }

    private HBox buttons() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = button("translation-close", "close", this::close);
        var bar = new HBox(
                button("translation-previous", "previous", () -> step(-1)),
                button("translation-next", "next", () -> step(1)),
                space, close);
        bar.getStyleClass().add("translation-buttons");
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (NEXT.match(event) || PREVIOUS.match(event)) {
            event.consume();
            step(NEXT.match(event) ? 1 : -1);
            pair.focusTranslation();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            event.consume();
            pair.focusTranslation();
        }
    }

    /** Adds up anew when the present step is done. */
    private void later() {
        if (!due) {
            due = true;
            Platform.runLater(() -> {
                due = false;
                refresh();
            });
        }
    }

    private void refresh() {
        var to = language.getValue();
        if (to == null) {
            return;
        }
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        sheet = TranslationSheet.of(desk.plan(), to);
        drifting = sheet.drifting();
        int done = sheet.texts().size() - sheet.count(TranslatedText.State.MISSING)
                - sheet.count(TranslatedText.State.OUTDATED);
        int doubtful = (int) sheet.texts().stream().filter(this::isDoubtful).count();
        counts.setText(words.text(
                "counts", sheet.count(TranslatedText.State.MISSING), sheet.count(TranslatedText.State.OUTDATED),
                doubtful, done, sheet.texts().size()));
        Predicate<TranslatedText> shown = text -> !open.isSelected() || isOpen(text)
                || chosen.filter(text::isAt).isPresent(); // what is being worked on stays under one's hands
        listing = true; // the list drops its choice meanwhile, which must not take the keyboard from the words
        list.getItems().setAll(sheet.texts().stream().filter(shown).toList());
        var again = chosen.flatMap(sheet::at).filter(list.getItems()::contains);
        again.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
        listing = false;
        show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }

    private boolean isOpen(TranslatedText text) {
        return text.state() != TranslatedText.State.FINE || isDoubtful(text);
    }

    private boolean isDoubtful(TranslatedText text) {
        return text.state() != TranslatedText.State.MISSING
                && (drifting.contains(text.originalWording()) || !glossary.missed(text).isEmpty());
    }

    private String place(TranslatedText text) {
        var name = text.spot().field().map(desk.phrases()::fieldNamed).orElse("");
        var number = text.spot().element().map(desk.session().numbering()::number).orElse("");
        return (number + "  " + name).strip();
    }

    private void show(Optional<TranslatedText> text) {
        var notes = new ArrayList<String>();
        text.ifPresent(one -> {
            glossary.missed(one).forEach(term ->
                    notes.add(words.text("note.term", term.getKey(), term.getValue())));
            if (drifting.contains(one.originalWording())) {
                notes.add(words.text("note.drift"));
            }
            if (one.state() == TranslatedText.State.OUTDATED) {
                notes.add(one.madeFrom().map(from -> words.text("note.outdated", from))
                        .orElseGet(() -> words.text("note.outdated.unknown")));
            }
        });
        pair.show(text, text.map(this::place).orElse(""), notes,
                text.map(sheet::elsewhere).orElse(List.of()), this::write);
    }

    private boolean write(TranslatedText text, String translation) {
        var plan = desk.plan();
        var to = text.language();
        var now = TranslationSheet.of(plan, to).at(text);
        if (now.isEmpty() || !desk.performTyped(now.get().written(translation))) {
            counts.setText(desk.noticeProperty().get()); // the window's own line is covered
            return false;
        }
        if (!plan.translations().contains(to)) {
            var all = new ArrayList<>(desk.plan().translations());
            all.add(to);
            desk.perform(new PlanEdit.Change<>(PlanFields.TRANSLATIONS, all));
        }
        return true;
    }

    /** Goes to the next or previous text that is not fine; to the neighbour where all are. */
    private void step(int by) {
        var items = list.getItems();
        int from = list.getSelectionModel().getSelectedIndex();
        boolean anyOpen = items.stream().anyMatch(this::isOpen);
        for (int i = from + by; i >= 0 && i < items.size(); i += by) {
            if (!anyOpen || isOpen(items.get(i))) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 2));
                return;
            }
        }
    }

    private void askGlossary() {
        var terms = new TextArea(glossary.written());
        terms.setId("glossary-terms");
        terms.setPrefRowCount(10);
        terms.setPromptText(words.text("glossary.hint"));
        var form = new VBox(Nodes.wrapping(words.text("glossary.text"), "quiet"), terms);
        form.setSpacing(8);
        if (dialogs.form(words.text("glossary.headline"), words.text("glossary.ok"), form,
                new SimpleBooleanProperty(true))) {
            glossary = Glossary.read(terms.getText());
            settings.change(it -> it.withGlossary(languages(language.getValue()), glossary.written()));
            refresh();
        }
    }

    private void close() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().hide();
        }
    }
}
