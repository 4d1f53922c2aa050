// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Standing;
import org.plenaria.plan.Status;
import org.plenaria.plan.VenueKind;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.timeline.When;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.look.FittingBar;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/**
 * How far the year has come, in one line above the timeline of all areas: what is done in each area, what is late, what
 * has no venue, how much of the money is secured. A click leads there. It can be folded away.
 */
public final class YearBand extends FittingBar {

    private static final double BAR_WIDTH = 20;
    private static final double BAR_HEIGHT = 7;
    private static final int MOST_AREAS = 12; // for which there is room; the rail has them all

    private final Desk desk;
    private final Messages words;
    private final HBox areas = new HBox();
    private final Label done = new Label();
    private final HBox facts = new HBox();
    private final Button fold;
    private final Subscription following;
    private boolean due;
    private boolean open;

    public YearBand(Desk desk, LiveSettings settings) {
        this.desk = desk;
        words = desk.messages("yearBand");
        setId("year-band");
        getStyleClass().add("year-band");
        getStylesheets().add("/org/plenaria/ui/cycle.css");
        setAlignment(Pos.CENTER_LEFT);
        fold = Nodes.icon(Feather.CHEVRON_DOWN, words.text("fold"), () ->
                settings.change(it -> it.withYearShown(!it.yearShown())));
        fold.setId("year-fold");
        done.setId("year-done");
        done.getStyleClass().add("year-done");
        done.setMinWidth(Region.USE_PREF_SIZE);
        areas.getStyleClass().add("year-areas");
        areas.setAlignment(Pos.CENTER_LEFT);
        areas.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("year-facts");
        facts.setAlignment(Pos.CENTER_RIGHT);
        facts.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().setAll(fold, done, areas, facts);
        following = Subscription.combine(
                desk.planProperty().subscribe((_, _) -> later()),
                desk.shownLanguageProperty().subscribe((_, _) -> later()),
                settings.property().map(Settings::yearShown).subscribe(this::open),
                sceneProperty().subscribe(_ -> later()));
        show();
    }

    /** Follows the plan no more. */
    public void dispose() {
        following.unsubscribe();
    }

    /** In a narrow window first the areas give way, which the list of pages has too, then the money, then the rest. */
    @Override
    protected List<Consumer<Boolean>> savings() {
        var savings = new ArrayList<Consumer<Boolean>>();
        if (open) {
            savings.add(leaveOut(areas));
            facts.getChildren().reversed().forEach(fact -> savings.add(leaveOut(fact)));
        }
        return savings;
    }

    private void open(boolean shown) {
        open = shown;
        Nodes.show(areas, shown);
        Nodes.show(facts, shown);
        fold.setRotate(shown ? 0 : -90);
        fold.setAccessibleText(words.text(shown ? "fold" : "unfold"));
        fold.setTooltip(new Tooltip(words.text(shown ? "fold" : "unfold")));
    }

    /** Adds up anew when the present step is done, and only where somebody sees it. */
    private void later() {
        if (!due && getScene() != null) {
            due = true;
            Platform.runLater(() -> {
                due = false;
                show();
            });
        }
    }

    private void show() {
        var plan = desk.plan();
        var all = Standing.of(plan.activities().toList());
        Nodes.show(this, all.activities() > 0);
        done.setText(words.text("done", all.percent()));
        areas.getChildren().setAll(plan.areas().stream()
                .filter(area -> !area.activities().isEmpty())
                .limit(MOST_AREAS)
                .map(this::bar)
                .toList());
        var links = new ArrayList<Button>();
        links.add(fact("year-late", "late", late(plan), this::showLate));
        links.add(fact("year-venue", "venue", withoutVenue(plan), this::showWithoutVenue));
        if (all.money().total().signum() > 0) {
            var money = link("year-money", words.text("money", all.securedPercent()), () ->
                    desk.pageProperty().set(new Page.Budget()));
            var total = desk.phrases().money(all.money().total(), plan.currency());
            var secured = desk.phrases().money(all.money().secured(), plan.currency());
            money.setTooltip(new Tooltip(words.text("money.tip", secured, total)));
            links.add(money);
        }
        facts.getChildren().setAll(links);
    }

    private Button bar(Area area) {
        var standing = Standing.of(area.activities());
        var ground = new Region();
        ground.getStyleClass().add("year-bar-ground");
        ground.setMinSize(BAR_WIDTH, BAR_HEIGHT);
        ground.setMaxSize(BAR_WIDTH, BAR_HEIGHT);
        var filled = new Region();
        filled.getStyleClass().add("year-bar-filled");
        filled.setStyle("-fx-background-color: " + area.colour().hex() + ";");
        double width = BAR_WIDTH * standing.percent() / 100;
        filled.setMinSize(width, BAR_HEIGHT);
        filled.setMaxSize(width, BAR_HEIGHT);
        var bar = new StackPane(ground, filled);
        bar.setAlignment(Pos.CENTER_LEFT);
        var number = desk.session().numbering().number(area.id());
        var button = new Button(number, bar);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("year-area");
        var name = words.text("area", (number + " " + desk.show(area.name())).strip(), standing.percent());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> desk.pageProperty().set(new Page.OfArea(area.id())));
        return button;
    }

    private Button fact(String id, String key, long count, Runnable action) {
        var link = link(id, words.text(key, count), action);
        link.setDisable(count == 0);
        return link;
    }

    private static Button link(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("year-fact");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private long late(Plan plan) {
        var today = desk.today();
        return plan.activities().filter(one -> Standing.isLate(one, plan.calendar(), today)).count();
    }

    private static long withoutVenue(Plan plan) {
        return plan.activities().filter(YearBand::hasNoVenue).count();
    }

    private static boolean hasNoVenue(Activity activity) {
        return activity.venue().filter(venue -> venue.kind() != VenueKind.TO_BE_DEFINED).isEmpty();
    }

    private void showLate() {
        look(TimelineFilter.ALL
                .withTimes(Set.of(new When.EndedBefore(desk.today())))
                .withStatuses(Set.of(
                        Optional.empty(), Optional.of(Status.PLANNED), Optional.of(Status.UNDER_WAY))));
    }

    private void showWithoutVenue() {
        look(TimelineFilter.ALL.withVenues(Set.of(Optional.empty(), Optional.of(VenueKind.TO_BE_DEFINED))));
    }

    /** Shows only these, or everything again when they are shown already. */
    private void look(TimelineFilter wanted) {
        var lens = desk.lens();
        lens.filterProperty().set(wanted.equals(lens.filterProperty().get()) ? TimelineFilter.ALL : wanted);
    }
}
