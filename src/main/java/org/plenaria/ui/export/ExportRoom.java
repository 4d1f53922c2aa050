// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.concurrent.Task;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.ui.work.Background;

/** The formats, the choices that the one chosen knows, the beginning of the document, and the way into a file. */
final class ExportRoom extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double FOR_PURPOSES = 64; // letters of width, for the formats with what they are for
    private static final double FOR_PREVIEW = 52;

    private final ExportSubject subject;
    private final Messages words;
    private final ObjectProperty<ExportChoices> choices;
    private final ChangesForm changes;
    private final ChoicesForm form;
    private final CirculationForm circulation;
    private final PreviewPane preview;
    private final PreviewRunner runner;
    private final Label headline = new Label();
    private final Label purpose = new Label();
    private final Label gaps = new Label();
    private final FlowPane said = new FlowPane();
    private final RemarksBox remarks;
    private final Button export = new Button();
    private final HBox work = new HBox();

    /**
     * @param other plan file that was chosen before to mark the changes since
     * @param file asks for another plan file and reads it
     * @param template asks for a template and tries whether it can be read
     */
    ExportRoom(
            ExportSubject subject,
            ExportChoices first,
            Optional<Since> other,
            Consumer<Consumer<Since>> file,
            Consumer<Consumer<Path>> template,
            Background background,
            Executor thinking,
            Messages words) {
        this.subject = subject;
        this.words = words;
        choices = new SimpleObjectProperty<>(first);
        changes = new ChangesForm(subject, choices, other, file, words);
        form = new ChoicesForm(subject, choices, new TemplateForm(choices, template, words), changes, words);
        circulation = new CirculationForm(subject, choices, words);
        preview = new PreviewPane(words);
        remarks = new RemarksBox(words);
        runner = new PreviewRunner(thinking, new Remarks(words), this::shown);
        getStyleClass().add("export-room");
        getStylesheets().add("/org/plenaria/ui/export.css");
        build(first, background);
        choices.subscribe((_, _) -> ask());
        changes.sinceProperty().subscribe((_, _) -> ask());
        sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(window -> window.showingProperty())
                .subscribe((before, showing) -> {
                    if (Boolean.TRUE.equals(before) && !Boolean.TRUE.equals(showing)) {
                        runner.stop();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        ask();
    }

    /**
     * Enter on a format exports it; on a closed list it opens the list, as one expects who goes from field to
     * field.
     */
    private void enter(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            if (press.getTarget() instanceof ComboBox<?> list && !list.isShowing()) {
                list.show();
                press.consume();
            } else if (press.getTarget() instanceof FormatList && !export.isDisabled()) {
                export.fire();
                press.consume();
            }
        }
    }

    private void build(ExportChoices first, Background background) {
        var formats = new FormatList(
                first.all() ? Optional.empty() : Optional.of(first.format()), words, this::choose);
        headline.getStyleClass().add("export-headline");
        headline.setWrapText(true);
        purpose.getStyleClass().add("export-purpose-whole");
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        gaps.setId("export-gaps");
        gaps.setWrapText(true);
        gaps.setMinHeight(Region.USE_PREF_SIZE);
        gaps.getStyleClass().add("export-gaps");
        gaps.visibleProperty().bind(gaps.textProperty().map(text -> !text.isEmpty()));
        gaps.managedProperty().bind(gaps.visibleProperty());
        var middle = new VBox(new VBox(headline, purpose), circulation, form, gaps);
        middle.getStyleClass().add("export-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("export-side");
        HBox.setHgrow(preview, Priority.ALWAYS);
        setLeft(formats);
        setCenter(new HBox(scroll, preview));
        HBox.setHgrow(scroll, Priority.SOMETIMES);
        widthProperty().subscribe((_, _) -> fit(formats));
        setBottom(new VBox(remarks, bar(background)));
    }

    /** In a small window, or with large letters, the choices come first. */
    private void fit(FormatList formats) {
        double letters = getWidth() / purpose.getFont().getSize();
        formats.setNamesOnly(letters < FOR_PURPOSES);
        pseudoClassStateChanged(NARROW, letters < FOR_PURPOSES);
        preview.setVisible(letters >= FOR_PREVIEW);
        preview.setManaged(preview.isVisible());
    }

    private HBox bar(Background background) {
        said.setId("export-said");
        said.getStyleClass().add("export-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        work.getStyleClass().add("export-work");
        export.setId("export-export");
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        export.setMnemonicParsing(false);
        export.disableProperty().bind(background.busyProperty());
        var close = new Button(words.text("close"));
        close.setId("export-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> getScene().getWindow().hide());
        background.shownProperty().subscribe(this::working);
        for (var button : List.of(export, close)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var bar = new HBox(said, work, export, close);
        bar.getStyleClass().add("export-bar");
        return bar;
    }

    private void working(Optional<Task<?>> task) {
        work.getChildren().clear();
        task.ifPresent(it -> {
            var bar = new ProgressBar();
            bar.progressProperty().bind(it.progressProperty());
            bar.setAccessibleText(it.getTitle());
            var cancel = new Button(words.text("cancel"));
            cancel.setId("export-cancel");
            cancel.setOnAction(_ -> {
                it.cancel(true);
                say(Told.of(words.text("cancelled")));
            });
            var title = new Label(it.getTitle());
            title.setMinWidth(0);
            work.getChildren().setAll(title, bar, cancel);
        });
    }

    private void choose(Optional<ExportFormat> format) {
        var next = choices.get().withAll(format.isEmpty());
        choices.set(format.map(next::withFormat).orElse(next));
    }

    /** What is chosen at the moment. */
    ExportRequest request() {
        return new ExportRequest(subject, choices.get(), changes.sinceProperty().get(), changes.authorProperty().get());
    }

    /** Hears of every choice. */
    void setOnChoice(Consumer<ExportChoices> action) {
        choices.subscribe((_, now) -> action.accept(now));
    }

    /** Hears of the state since which changes are marked. */
    void setOnSince(Consumer<Optional<Since>> action) {
        changes.sinceProperty().subscribe((_, now) -> action.accept(now));
    }

    void setOnExport(Consumer<ExportRequest> action) {
        export.setOnAction(_ -> action.accept(request()));
    }

    /** Says beside the buttons how an export ended, and above them what is to be known of its files. */
    void say(Told told) {
        said.getChildren().clear();
        if (!told.outcome().isEmpty()) {
            var label = new Label(told.outcome());
            label.setWrapText(true);
            label.maxWidthProperty().bind(said.widthProperty());
            said.getChildren().add(label);
        }
        for (var link : told.links()) {
            var word = new Hyperlink(link.name());
            word.setOnAction(_ -> link.action().run());
            said.getChildren().add(word);
        }
        remarks.say(told.remarks());
    }

    private void ask() {
        var now = choices.get();
        boolean all = now.all();
        circulation.setVisible(all);
        circulation.setManaged(all);
        form.ask(Question.of(now));
        headline.setText(all ? words.text("all") : new FormatWords(words).name(now.format()));
        purpose.setText(all ? words.text("all.purpose") : new FormatWords(words).purpose(now.format()));
        export.setText(words.text(all ? "export.all" : "export"));
        say(Told.NOTHING);
        preview.working();
        runner.ask(request());
    }

    private void shown(ExportRequest request, PreviewRunner.Made made) {
        gaps.setText(String.join("\n", made.gaps()));
        preview.show(made.preview(), headline.getText(), note(request));
    }

    /** How true the preview is. */
    private String note(ExportRequest request) {
        if (request.choices().all()) {
            return words.text("preview.all");
        }
        return switch (request.choices().format()) {
            case WORD -> words.text(
                    request.since().isPresent()
                            ? "preview.changes"
                            : request.choices().template().isPresent() ? "preview.template" : "preview.word");
            case PDF, TIMELINE_PDF -> words.text("preview.page");
            case PNG, SVG -> words.text("preview.picture");
            case EXCEL -> words.text("preview.excel");
            case CSV, COMMENTS_WORD, COMMENTS_EXCEL, LOG_EXCEL, REPORT_WORD, REPORT_EXCEL, REPORT_HTML ->
                    words.text("preview.rows");
            case HTML -> words.text("preview.html");
            case CALENDAR, PROJECT, MARKDOWN -> words.text("preview.text");
        };
    }
}
