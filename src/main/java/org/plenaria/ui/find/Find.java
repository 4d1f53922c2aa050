// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Place;

/** Finding in the open plan: a field, its results, and the way from one to the next. */
public final class Find {

    private static final Duration PAUSE = Duration.millis(120);
    private static final int MOST = 200;

    private final Desk desk;
    private final Messages words;
    private final Executor background;
    private final Consumer<Place> goTo;
    private final FindField field;
    private final FindResults results;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Node cameFrom;
    private int latest;
    private int at = -1;

    /**
     * @param background where the search runs
     * @param goTo shows what was chosen
     */
    public Find(Desk desk, Executor background, Consumer<Place> goTo) {
        this.desk = desk;
        this.background = background;
        this.goTo = goTo;
        words = desk.messages("find");
        field = new FindField(words, this::clear);
        results = new FindResults(words, this::choose);
        field.text().textProperty().subscribe((_, _) -> pause.playFromStart());
        field.text().addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.text().focusedProperty().subscribe((_, focused) -> {
            if (focused && !field.text().getText().isBlank()) {
                search(true);
            } else if (!focused) {
                results.setVisible(false);
            }
        });
        pause.setOnFinished(_ -> search(true));
    }

    /** Searches no more: the plan has left the window. */
    public void stop() {
        pause.stop();
    }

    /** The field for the tool bar. */
    public Region field() {
        return field;
    }

    /** The list, to be laid over the window below the field. */
    public Region results() {
        return results;
    }

    /** Puts the keyboard into the field; Escape brings it back to where it was. */
    public void focus() {
        var scene = field.getScene();
        if (scene != null && scene.getFocusOwner() != field.text()) {
            cameFrom = scene.getFocusOwner();
        }
        field.text().requestFocus();
        field.text().selectAll();
    }

    /** Goes to the next result, or with -1 to the one before; round and round. */
    public void next(int step) {
        if (field.text().getText().isBlank()) {
            focus();
            return;
        }
        // Looked for anew each time: the plan may have changed since the list was made.
        var hits = search().find(field.text().getText(), MOST);
        if (hits.isEmpty()) {
            desk.say(words.text("none", field.text().getText()));
            return;
        }
        at = Math.floorMod(at < 0 && step < 0 ? -1 : at + step, hits.size());
        results.setVisible(false);
        goTo.accept(hits.get(at).place());
        desk.say(words.text("at", at + 1, hits.size()));
    }

    private void search(boolean show) {
        int asked = ++latest;
        var question = field.text().getText();
        at = -1;
        if (question.isBlank()) {
            results.setVisible(false);
            return;
        }
        var search = search();
        background.execute(() -> {
            var hits = search.find(question, MOST);
            Platform.runLater(() -> {
                if (asked == latest) { // an answer to a question that was asked anew meanwhile is no answer
                    show(hits, show);
                }
            });
        });
    }

    private PlanSearch search() {
        return new PlanSearch(
                desk.plan(),
                desk.session().numbering(),
                desk.shownLanguageProperty().get(),
                desk.phrases(),
                words);
    }

    private void show(List<Hit> hits, boolean visible) {
        results.show(hits);
        results.setVisible(visible && field.text().isFocused());
    }

    private void choose(Hit hit) {
        at = results.indexOf(hit);
        close();
        goTo.accept(hit.place());
    }

    private void enter() {
        if (pause.getStatus() == Animation.Status.RUNNING) { // the list still answers what was typed before
            at = -1;
            close();
            next(1);
        } else {
            results.chosen().ifPresentOrElse(this::choose, () -> next(1));
        }
    }

    /** Hides the list; a search still under way does not bring it back. */
    private void close() {
        pause.stop();
        latest++;
        results.setVisible(false);
    }

    private void clear() {
        field.text().clear();
        close();
        if (cameFrom != null && cameFrom.getScene() != null) {
            cameFrom.requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.move(1);
            case UP -> results.move(-1);
            case ENTER -> enter();
            case ESCAPE -> clear();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
