// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.Difference;
import org.plenaria.timeline.EarlierPlan;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.look.FittingBar;
import org.plenaria.ui.look.Icons;

/**
 * What the timelines are compared with, what is different in short with the sign it has in them, and the way from one
 * difference to the next.
 */
public final class CompareBar extends FittingBar {

    private static final double NAME_NEEDS = 12; // letters wide
    private static final double NOTE_NEEDS = 4;

    private final Desk desk;
    private final Messages words;
    private final Consumer<Difference> goTo;
    private final Label name = new Label();
    private final Label same = new Label();
    private final List<DifferenceCount> counts;
    private final Label hidden = new Label();
    private final Label note = new Label();
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private final Subscription following;
    private Optional<Difference> last = Optional.empty();
    private String nameOfOther = "";

    /**
     * @param goTo shows a difference
     */
    public CompareBar(Desk desk, Consumer<Difference> goTo) {
        this.desk = desk;
        this.goTo = goTo;
        words = desk.messages("timelineCompare");
        setId("compare-bar");
        getStyleClass().add("compare-bar");
        setAlignment(Pos.CENTER_LEFT);
        name.setId("compare-name");
        name.getStyleClass().add("compare-name");
        same.setId("compare-same");
        counts = Stream.of(Difference.Kind.MOVED, Difference.Kind.APPEARED, Difference.Kind.VANISHED)
                .map(kind -> new DifferenceCount(kind, words))
                .toList();
        hidden.setId("compare-hidden");
        note.setId("compare-note");
        place.setId("compare-place");
        for (var quiet : List.of(hidden, note, place)) {
            quiet.getStyleClass().add("quiet");
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        previous = button("compare-previous", "previous", Feather.CHEVRON_UP, () -> go(-1));
        next = button("compare-next", "next", Feather.CHEVRON_DOWN, () -> go(1));
        var summary = new HBox(same);
        summary.getChildren().addAll(counts);
        summary.getChildren().add(hidden);
        summary.setId("compare-summary");
        summary.getStyleClass().add("compare-counts");
        var beside = new Button(desk.messages("compareView").text("bar"));
        beside.setId("compare-beside");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.setTooltip(new Tooltip(desk.messages("compareView").text("bar.hint")));
        beside.setOnAction(_ -> desk.lens().sideBySideProperty().set(true));
        getChildren().setAll(name, summary, note, space, place, previous, next, beside,
                button("compare-close", "close", Feather.X, () ->
                        desk.lens().comparedWithProperty().set(Optional.empty())));
        for (var whole : List.of(same, place, previous, next)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        var lens = desk.lens();
        following = Subscription.combine(
                lens.comparedWithProperty().subscribe(this::beginAgain),
                lens.earlierProperty().subscribe(this::showAgain),
                lens.onlyShownProperty().subscribe(this::showAgain));
        showAgain(); // it is made when there is something to show
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
        nameOfOther = other.name();
        name.setText(words.text("bar", nameOfOther));
        say(same, none ? words.text("same") : "");
        counts.forEach(count -> {
            count.show(earlier.count(count.kind()));
            leaveOut(count).accept(none);
        });
        say(this.hidden, hidden == 0 ? "" : words.text("hidden", hidden));
        say(note, note(earlier, other));
        previous.setDisable(seen.isEmpty());
        next.setDisable(seen.isEmpty());
        int now = last.map(seen::indexOf).orElse(-1);
        if (now < 0) {
            beginAgain();
        } else {
            place.setText(words.text("at", now + 1, seen.size()));
        }
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(label.isVisible());
    }

    @Override
    protected List<Consumer<Boolean>> savings() {
        return List.of(
                tight -> needing(note, tight, NOTE_NEEDS),
                tight -> name.setText(tight ? nameOfOther : words.text("bar", nameOfOther)),
                tight -> needing(hidden, tight, NOTE_NEEDS),
                tight -> needing(name, tight, NAME_NEEDS),
                tight -> counts.forEach(count -> count.abbreviate(tight)),
                tight -> place.setMinWidth(tight ? 0 : Region.USE_PREF_SIZE));
    }

    /** Lets a text be cut down to so many letters; its tooltip then says all of it. */
    private static void needing(Label label, boolean cut, double letters) {
        label.setMinWidth(cut
                ? Math.min(label.prefWidth(-1), letters * label.getFont().getSize())
                : Region.USE_PREF_SIZE);
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
