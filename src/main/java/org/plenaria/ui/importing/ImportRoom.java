// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.ImportPhrases;
import org.plenaria.importing.into.ImportInto;
import org.plenaria.importing.into.Proposal;
import org.plenaria.importing.outline.LineRole;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.field.Nodes;

/**
 * A document on the left and the plan it becomes on the right. Each line is linked with its places, and can be said to
 * be something else. Nothing is in any plan before the user agrees.
 */
final class ImportRoom extends BorderPane {

    private static final KeyCombination TAKE_BACK = KeyCombination.valueOf("Shortcut+Z");

    /** What the user decides. */
    interface Answers {
        /** A plan of its own. */
        void asNew(Plan plan);

        /** These changes to the open plan. */
        void into(List<Proposal> accepted);

        /** How the columns of a table are read from now on. */
        void remember(ColumnMapping mapping);
    }

    private final Optional<Plan> open;
    private final Executor thinking;
    private final Locale locale;
    private final Messages words;
    private final ImportPhrases phrases;
    private final Answers answers;
    private final SourcePane source;
    private final PlanTree plan;
    private final ColumnsPane columns;
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final ToggleButton how;
    private final Button takeBack;
    private final Button asNew;
    private final Button into;
    private final ProgressIndicator busy = new ProgressIndicator();
    private final VBox top = new VBox();
    private final SplitPane split;
    private final FlowPane buttons;
    private final Deque<ImportOptions> before = new ArrayDeque<>();
    private ImportReading reading;
    private int asked;

    /**
     * @param open the plan that is open and may be changed
     * @param thinking where documents are read anew
     */
    ImportRoom(ImportReading first, Optional<Plan> open, Executor thinking, Locale locale, Answers answers) {
        this.open = open;
        this.thinking = thinking;
        this.locale = locale;
        this.answers = answers;
        words = Messages.of("importRoom", locale);
        phrases = new ImportPhrases(locale);
        reading = first;
        setId("import-room");
        getStyleClass().add("import-room");
        getStylesheets().add("/org/plenaria/ui/importing.css");
        source = new SourcePane(words, this::say, this::went);
        plan = new PlanTree(words, this::went);
        columns = new ColumnsPane(words, this::readAnew, this::mapped);
        how = new ToggleButton(words.text("how"));
        how.setId("import-how");
        how.setMinWidth(Region.USE_PREF_SIZE);
        takeBack = button("import-take-back", "takeBack", this::takeBack);
        asNew = button("import-new", "asNew", () -> answers.asNew(reading.result().plan()));
        into = button("import-into", "into", this::propose);
        Nodes.show(into, open.isPresent());
        split = new SplitPane(
                part(words.text("source"), source), part(words.text("plan"), plan));
        split.setDividerPositions(0.54);
        buttons = buttons();
        showTop();
        setTop(top);
        setCenter(split);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (TAKE_BACK.match(event) && !takeBack.isDisabled()) {
                takeBack();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && getCenter() == split) {
                close();
                event.consume();
            }
        });
        how.setSelected(first.isUnsure());
        show(first);
        Platform.runLater(source::focusList);
    }

    private void showTop() {
        summary.setId("import-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("import-problem");
        problem.setWrapText(true);
        Nodes.show(problem, false);
        busy.setPrefSize(18, 18);
        busy.setMinSize(18, 18);
        busy.setVisible(false);
        busy.setAccessibleText(words.text("reading"));
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(summary, busy, how);
        head.getStyleClass().add("import-head");
        head.setAlignment(Pos.CENTER_LEFT);
        columns.visibleProperty().bind(how.selectedProperty());
        columns.managedProperty().bind(how.selectedProperty());
        columns.maxHeightProperty().bind(heightProperty().multiply(0.34));
        top.getChildren().setAll(head, problem, columns);
    }

    private static VBox part(String heading, Region content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        var box = new VBox(Nodes.label(heading, "panel-heading"), content);
        box.getStyleClass().add("import-part");
        box.setMinWidth(0);
        return box;
    }

    private FlowPane buttons() {
        asNew.getStyleClass().add("accent");
        var close = button("import-close", "close", this::close);
        var actions = new FlowPane(takeBack, into, asNew, close);
        actions.getStyleClass().add("import-buttons");
        actions.setAlignment(Pos.CENTER_RIGHT);
        return actions;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(ImportReading next) {
        reading = next;
        summary.setText(String.join(" ", phrases.summary(next.result())));
        columns.show(next);
        plan.show(next.outline());
        source.show(next.rows());
        takeBack.setDisable(before.isEmpty());
    }

    private void went(SourceRow row) {
        source.mark(List.of(), false);
        plan.mark(reading.rows().links().words(row.line()), true);
    }

    private void went(PlanPart part) {
        var lines = reading.rows().links().lines(part.key());
        source.mark(lines, true);
        plan.mark(lines.isEmpty() ? java.util.Map.of() : reading.rows().links().words(lines.getFirst()), false);
    }

    private void say(List<SourceRow> rows, Optional<LineRole> role) {
        var lines = rows.stream().map(row -> row.fate().line()).toList();
        var said = reading.options().corrections();
        readAnew(reading.options().with(
                role.map(one -> said.with(lines, one)).orElseGet(() -> said.without(lines))));
    }

    private void mapped(ColumnMapping mapping) {
        answers.remember(mapping);
        readAnew(reading.options().with(mapping));
    }

    private void readAnew(ImportOptions options) {
        before.push(reading.options());
        read(options);
    }

    private void takeBack() {
        if (!before.isEmpty()) {
            read(before.pop());
        }
    }

    private void read(ImportOptions options) {
        var document = reading.document();
        think(() -> ImportReading.of(document, options, locale), this::show);
    }

    /** Works beside the window; of several questions only the last is answered. */
    private <T> void think(java.util.function.Supplier<T> work, Consumer<T> done) {
        int mine = ++asked;
        busy.setVisible(true);
        setWorking(true);
        thinking.execute(() -> {
            Optional<T> made;
            try {
                made = Optional.of(work.get());
            } catch (RuntimeException unforeseen) { // what was shown before stays
                made = Optional.empty();
            }
            var answer = made;
            Platform.runLater(() -> {
                if (mine == asked) {
                    busy.setVisible(false);
                    setWorking(false);
                    problem.setText(answer.isPresent() ? "" : words.text("failed"));
                    Nodes.show(problem, answer.isEmpty());
                    answer.ifPresent(done);
                }
            });
        });
    }

    private void setWorking(boolean working) {
        asNew.setDisable(working);
        into.setDisable(working);
    }

    /** Shows what the document would change in the open plan, which is read by that plan's calendar. */
    private void propose() {
        open.ifPresent(known -> {
            var document = reading.document();
            var options = reading.options().into(known.calendar());
            think(() -> proposals(known, ImportReading.of(document, options, locale)), this::show);
        });
    }

    private ProposalsPane.Proposed proposals(Plan known, ImportReading made) {
        return ProposalsPane.Proposed.of(known, ImportInto.proposals(known, made.result().plan()), locale);
    }

    private void show(ProposalsPane.Proposed proposed) {
        var pane = new ProposalsPane(proposed, words, this::back, answers::into);
        setTop(null);
        setCenter(pane);
        setBottom(null);
        pane.focusList();
    }

    private void back() {
        setTop(top);
        setCenter(split);
        setBottom(buttons);
        source.focusList();
    }

    void close() {
        asked++;
        Optional.ofNullable(getScene()).map(scene -> scene.getWindow()).ifPresent(window -> window.hide());
    }
}
