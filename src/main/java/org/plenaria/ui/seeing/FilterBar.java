// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Lens;
import org.plenaria.ui.Page;
import org.plenaria.ui.look.Icons;

/**
 * What one is looking for, above the timelines: words, and one button for each kind of choice. It says how many
 * activities are shown. Closing it shows all of them again: a filter that is not seen would hide things by surprise.
 */
public final class FilterBar extends WrappingBar {

    private static final Duration TYPING_PAUSE = Duration.millis(150);

    private final Lens lens;
    private final TextField text = new TextField();
    private final Label count = new Label();
    private final FlowPane choices;
    private final FilterCount counting;
    private final Subscription following;

    /**
     * @param close hides the bar
     */
    public FilterBar(Desk desk, Runnable close) {
        this(desk, new FlowPane(), new Button("", Icons.of(Feather.X)), close);
    }

    private FilterBar(Desk desk, FlowPane choices, Button cross, Runnable close) {
        super(choices, cross);
        this.choices = choices;
        lens = desk.lens();
        var words = desk.messages("timelineFilter");
        var options = new FilterOptions(desk);
        counting = new FilterCount(desk, words);
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        setAccessibleText(words.text("name"));
        choices.getStyleClass().add("filter-choices");
        choices.getChildren().add(field(words));
        following = Subscription.combine(
                add("filter-area", words.text("area"), words, options::areas,
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
        choices.getChildren().addAll(hide(words), result(words));
        cross.setId("filter-close");
        cross.getStyleClass().add("panel-close");
        cross.setTooltip(new Tooltip(words.text("close")));
        cross.setAccessibleText(words.text("close"));
        cross.setOnAction(_ -> close.run());
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

    private HBox result(Messages words) {
        count.setId("filter-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var all = new Button(words.text("all"));
        all.setId("filter-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> lens.filterProperty().set(TimelineFilter.ALL));
        lens.filterProperty().subscribe(now -> {
            all.setVisible(!now.isOpen());
            all.setManaged(all.isVisible());
        });
        var box = new HBox(all, count);
        box.getStyleClass().add("filter-result");
        return box;
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
        choices.getChildren().add(button);
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

    /** On the page of one area there is nothing to choose, unless a choice made before still holds. */
    private void showAreas(boolean onOverview) {
        var areas = choices.lookup("#filter-area");
        areas.setVisible(onOverview || !lens.filterProperty().get().areas().isEmpty());
        areas.setManaged(areas.isVisible());
    }

    private void showCount() {
        count.setText(counting.text());
    }
}
