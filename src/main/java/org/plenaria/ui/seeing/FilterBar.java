// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Lens;
import org.plenaria.ui.Page;
import org.plenaria.ui.look.FittingBar;
import org.plenaria.ui.look.Icons;

/**
 * What one is looking for, above the timelines: words, and one button for each kind of choice. It says how many
 * activities are shown. Closing it shows all of them again: a filter that is not seen would hide things by surprise.
 * Choices there is no room for stand in a menu; those already made stay in sight longest.
 */
public final class FilterBar extends FittingBar {

    private static final String AREA = "filter-area";
    private static final double NARROW = 0.65;
    private static final Duration TYPING_PAUSE = Duration.millis(150);

    private final Lens lens;
    private final TextField text = new TextField();
    private final Label count = new Label();
    private boolean onOverview = true;
    private final List<ChoiceButton<?>> choices = new ArrayList<>();
    private final CheckBox hide;
    private final Button all;
    private final MoreChoices more;
    private final FilterCount counting;
    private final Subscription following;

    /**
     * @param close hides the bar
     */
    public FilterBar(Desk desk, Runnable close) {
        lens = desk.lens();
        var words = desk.messages("timelineFilter");
        var options = new FilterOptions(desk);
        counting = new FilterCount(desk, words);
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(words.text("name"));
        hide = hide(words);
        all = all(words);
        more = new MoreChoices(hide, words);
        following = Subscription.combine(
                add(AREA, words.text("area"), words, options::areas,
                        TimelineFilter::areas, TimelineFilter::withAreas, desk),
                add("filter-source", words.text("source"), words, options::sources,
                        TimelineFilter::sources, TimelineFilter::withSources, desk),
                add("filter-venue", words.text("venue"), words, options::venues,
                        TimelineFilter::venues, TimelineFilter::withVenues, desk),
                add("filter-status", words.text("status"), words, options::statuses,
                        TimelineFilter::statuses, TimelineFilter::withStatuses, desk),
                add("filter-responsible", words.text("responsible"), words, options::responsible,
                        TimelineFilter::responsible, TimelineFilter::withResponsible, desk),
                add("filter-finding", words.text("finding"), words, options::findings,
                        TimelineFilter::findings, TimelineFilter::withFindings, desk),
                add("filter-time", words.text("time"), words, options::times,
                        TimelineFilter::times, TimelineFilter::withTimes, desk),
                lens.matchingProperty().subscribe(this::showCount),
                lens.othersHiddenProperty().subscribe(this::showCount),
                desk.pageProperty().subscribe(page -> {
                    showAreas(page instanceof Page.Overview);
                    showCount();
                }),
                desk.planProperty().subscribe(this::showCount));
        count.setId("filter-count");
        count.getStyleClass().add("quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(field(words));
        getChildren().addAll(choices);
        getChildren().addAll(more, hide, all, count, space, cross(words, close));
        for (var node : getChildren()) {
            if (node instanceof Control control && control != text) {
                control.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** Puts the keyboard into the field for words. */
    public void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    /** Follows the plan no more: it has left the window. */
    public void leave() {
        following.unsubscribe();
    }

    @Override
    protected List<Consumer<Boolean>> savings() {
        var present = choices.stream().filter(this::isOffered).toList().reversed();
        var savings = new ArrayList<Consumer<Boolean>>();
        savings.add(tight -> text.setMinWidth(tight ? text.prefWidth(-1) * NARROW : Region.USE_PREF_SIZE));
        savings.add(tight -> leaveTo(hide, tight));
        present.stream().filter(choice -> !choice.isChosen()).forEach(choice -> savings.add(leaveToMenu(choice)));
        savings.add(tight -> choices.forEach(choice -> choice.abbreviate(tight)));
        savings.add(tight -> all.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
        present.stream().filter(ChoiceButton::isChosen).forEach(choice -> savings.add(leaveToMenu(choice)));
        savings.add(tight -> count.setMinWidth(tight ? 0 : Region.USE_PREF_SIZE));
        return savings;
    }

    private Consumer<Boolean> leaveToMenu(ChoiceButton<?> choice) {
        return tight -> leaveTo(choice, tight);
    }

    private void leaveTo(Node node, boolean menu) {
        leaveOut(node).accept(menu);
        more.offer(choices.stream().filter(it -> isOffered(it) && !it.isManaged()).toList(), !hide.isManaged());
    }

    /** On the page of one area there is no area to choose, unless a choice made before still holds. */
    private boolean isOffered(ChoiceButton<?> choice) {
        return !choice.getId().equals(AREA) || onOverview || choice.isChosen();
    }

    private TextField field(Messages words) {
        text.setId("filter-text");
        text.getStyleClass().add("own-undo");
        text.setPromptText(words.text("prompt"));
        text.setAccessibleText(words.text("prompt"));
        var pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(_ -> lens.filterProperty().set(lens.filterProperty().get().withText(text.getText())));
        text.textProperty().subscribe((_, now) -> {
            if (!now.equals(lens.filterProperty().get().text())) {
                pause.playFromStart();
            }
        });
        lens.filterProperty().subscribe(now -> {
            if (!now.text().equals(text.getText())) {
                pause.stop();
                text.setText(now.text());
            }
        });
        return text;
    }

    private CheckBox hide(Messages words) {
        var hide = new CheckBox(words.text("hide"));
        hide.setId("filter-hide");
        hide.selectedProperty().bindBidirectional(lens.othersHiddenProperty());
        return hide;
    }

    private Button all(Messages words) {
        var name = words.text("all");
        var button = new Button(name, Icons.of(Feather.ROTATE_CCW));
        button.setId("filter-all");
        button.setContentDisplay(ContentDisplay.TEXT_ONLY);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> lens.filterProperty().set(TimelineFilter.ALL));
        lens.filterProperty().subscribe(now -> leaveOut(button).accept(now.isOpen()));
        return button;
    }

    private static Button cross(Messages words, Runnable close) {
        var cross = new Button("", Icons.of(Feather.X));
        cross.setId("filter-close");
        cross.getStyleClass().add("panel-close");
        cross.setTooltip(new Tooltip(words.text("close")));
        cross.setAccessibleText(words.text("close"));
        cross.setOnAction(_ -> close.run());
        return cross;
    }

    private <T> Subscription add(
            String id,
            String name,
            Messages words,
            Supplier<List<Option<T>>> options,
            Function<TimelineFilter, Set<T>> get,
            BiFunction<TimelineFilter, Set<T>, TimelineFilter> set,
            Desk desk) {
        var button = new ChoiceButton<>(id, name, words, options);
        choices.add(button);
        button.chosenProperty().subscribe((_, now) ->
                lens.filterProperty().set(set.apply(lens.filterProperty().get(), now)));
        return Subscription.combine(
                lens.filterProperty().subscribe(now -> button.chosenProperty().set(get.apply(now))),
                desk.planProperty().subscribe((_, _) -> {
                    if (!button.chosenProperty().get().isEmpty()) {
                        button.forgetWhatIsGone();
                    }
                }),
                desk.shownLanguageProperty().subscribe((_, _) -> {
                    button.forgetWhatIsGone();
                    button.say();
                }));
    }

    private void showAreas(boolean overview) {
        onOverview = overview;
        choices.stream().filter(it -> it.getId().equals(AREA)).forEach(it -> leaveOut(it).accept(!isOffered(it)));
        requestLayout();
    }

    private void showCount() {
        count.setText(counting.text());
    }
}
