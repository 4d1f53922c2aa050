// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.Difference;
import org.plenaria.timeline.EarlierPlan;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.look.Icons;

/** What the timelines are compared with, what is different in short, and the way from one difference to the next. */
public final class CompareBar extends WrappingBar {

    private final Desk desk;
    private final Messages words;
    private final Consumer<Difference> goTo;
    private final Label name = new Label();
    private final Label summary = new Label();
    private final Label note = new Label();
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private final HBox legend;
    private final Subscription following;
    private Optional<Difference> last = Optional.empty();

    /**
     * @param goTo shows a difference
     */
    public CompareBar(Desk desk, Consumer<Difference> goTo) {
        this(desk, goTo, new VBox(), new HBox());
    }

    private CompareBar(Desk desk, Consumer<Difference> goTo, VBox texts, HBox buttons) {
        super(texts, buttons);
        this.desk = desk;
        this.goTo = goTo;
        words = desk.messages("timelineCompare");
        setId("compare-bar");
        getStyleClass().add("compare-bar");
        name.setId("compare-name");
        name.getStyleClass().add("compare-name");
        summary.setId("compare-summary");
        note.setId("compare-note");
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        place.setId("compare-place");
        place.getStyleClass().add("quiet");
        previous = button("compare-previous", "previous", Feather.CHEVRON_UP, () -> go(-1));
        next = button("compare-next", "next", Feather.CHEVRON_DOWN, () -> go(1));
        legend = new HBox(
                entry("compare-swatch-moved", "legend.moved"),
                entry("compare-swatch-new", "legend.appeared"),
                entry("compare-swatch-gone", "legend.vanished"));
        legend.getStyleClass().add("compare-legend");
        var facts = new FlowPane(name, summary, legend);
        facts.getStyleClass().add("compare-facts");
        texts.getChildren().setAll(facts, note);
        texts.getStyleClass().add("compare-texts");
        buttons.getChildren().setAll(place, previous, next,
                button("compare-close", "close", Feather.X, () ->
                        desk.lens().comparedWithProperty().set(Optional.empty())));
        buttons.getStyleClass().add("compare-buttons");
        var lens = desk.lens();
        following = Subscription.combine(
                lens.comparedWithProperty().subscribe(this::beginAgain),
                lens.earlierProperty().subscribe(this::showAgain),
                lens.onlyShownProperty().subscribe(this::showAgain));
    }

    /**
     * Goes to the difference so many further on, round and round; does nothing where there is none. What the filter
     * hides is passed over: to look from difference to difference changes nothing of what one looks for.
     */
    public void go(int by) {
        var all = shown();
        if (!all.isEmpty()) {
            int now = last.map(all::indexOf).orElse(-1);
            int then = now < 0 && by < 0 ? all.size() - 1 : Math.floorMod(now + by, all.size());
            last = Optional.of(all.get(then));
            place.setText(words.text("at", then + 1, all.size()));
            goTo.accept(all.get(then));
        }
    }

    private List<Difference> differences() {
        return desk.lens().earlierProperty().get().map(EarlierPlan::differences).orElse(List.of());
    }

    /** The differences the filter leaves in sight: it finds nothing that is not in the plan any more. */
    private List<Difference> shown() {
        var only = desk.lens().onlyShown();
        return differences().stream()
                .filter(one -> only.isEmpty() || only.get().contains(one.activity()))
                .toList();
    }

    /** Follows the comparison no more: the plan has left the window. */
    public void leave() {
        following.unsubscribe();
    }

    /** Another comparison has differences of its own, even where some are the same as before. */
    private void beginAgain() {
        last = Optional.empty();
        place.setText("");
    }

    private void showAgain() {
        desk.lens().earlierProperty().get().ifPresent(earlier -> desk.lens().comparedWithProperty().get()
                .ifPresent(other -> show(earlier, other)));
    }

    private void show(EarlierPlan earlier, ComparedWith other) {
        var seen = shown();
        int hidden = earlier.differences().size() - seen.size();
        boolean none = earlier.differences().isEmpty();
        name.setText(words.text("bar", other.name()));
        summary.setText(none ? words.text("same") : summary(earlier, hidden));
        legend.setVisible(!none);
        legend.setManaged(!none);
        note.setText(note(earlier, other));
        note.setVisible(!note.getText().isEmpty());
        note.setManaged(note.isVisible());
        previous.setDisable(seen.isEmpty());
        next.setDisable(seen.isEmpty());
        int now = last.map(seen::indexOf).orElse(-1);
        if (now < 0) {
            beginAgain();
        } else {
            place.setText(words.text("at", now + 1, seen.size()));
        }
    }

    private String summary(EarlierPlan earlier, int hidden) {
        var all = words.text(
                "summary",
                words.text("moved", earlier.count(Difference.Kind.MOVED)),
                words.text("appeared", earlier.count(Difference.Kind.APPEARED)),
                words.text("vanished", earlier.count(Difference.Kind.VANISHED)));
        return hidden == 0 ? all : words.text("summary.filtered", all, hidden);
    }

    private String note(EarlierPlan earlier, ComparedWith other) {
        var notes = new ArrayList<String>();
        if (earlier.isMatchedByTitle()) {
            notes.add(words.text("by.title", earlier.matched(), other.plan().activityCount()));
        }
        if (earlier.shift() != 0) {
            notes.add(words.text("shifted"));
        }
        return String.join(" ", notes);
    }

    private Node entry(String swatch, String key) {
        var sign = new Region();
        sign.getStyleClass().add("compare-sign");
        var box = new StackPane(sign);
        box.getStyleClass().addAll("compare-swatch", swatch);
        var label = new Label(words.text(key), box);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("panel-close");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
