// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plenaria.plan.Id;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.area.AreaHeader;
import org.plenaria.ui.budget.BudgetPage;
import org.plenaria.ui.cycle.YearBand;
import org.plenaria.ui.document.DocumentPage;
import org.plenaria.ui.inspector.InspectorPane;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.shell.InspectorView;
import org.plenaria.ui.shell.PageView;
import org.plenaria.ui.shell.Pages;
import org.plenaria.ui.timeline.TimelineView;

/** The pages of the window, made of the rooms that know how. */
final class PlanPages implements Pages {

    private final Look look;
    private final LiveSettings settings;
    private Optional<Id> arranged = Optional.empty();

    PlanPages(Look look, LiveSettings settings) {
        this.look = look;
        this.settings = settings;
    }

    @Override
    public PageView overview(Desk desk) {
        var timeline = timeline(desk, TimelineContent.all());
        timeline.setOnAreaRequested(area -> desk.pageProperty().set(new Page.OfArea(area)));
        VBox.setVgrow(timeline, Priority.ALWAYS);
        var year = new YearBand(desk, settings);
        return new PageView(
                new VBox(year, timeline), Optional.of(timeline), shared(desk, timeline).and(year::dispose));
    }

    @Override
    public PageView document(Desk desk) {
        return PageView.of(new DocumentPage(desk));
    }

    @Override
    public PageView budget(Desk desk) {
        return PageView.of(new BudgetPage(desk));
    }

    @Override
    public PageView area(Desk desk, Id area) {
        var timeline = timeline(desk, TimelineContent.area(area));
        VBox.setVgrow(timeline, Priority.ALWAYS);
        var header = new AreaHeader(desk, area);
        return new PageView(
                new VBox(header, timeline), Optional.of(timeline), shared(desk, timeline).and(header::dispose));
    }

    private TimelineView timeline(Desk desk, TimelineContent content) {
        arrangeAsThePlanWas(desk.plan().id());
        var timeline = new TimelineView(desk, content);
        timeline.options().foldsProperty().set(settings.get().rowsOf(desk.plan().id().toString()).folds(content));
        timeline.darkProperty().bind(look.darkProperty());
        timeline.options().textScaleProperty().bind(settings.property().map(now -> now.textSize() / 100.0));
        return timeline;
    }

    /** How rows are sorted and grouped is a question put to one plan: another one comes as it was itself left. */
    private void arrangeAsThePlanWas(Id plan) {
        if (!arranged.equals(Optional.of(plan))) {
            arranged = Optional.of(plan);
            settings.change(it -> it.withTimelines(all -> all.inOrder(it.rowsOf(plan.toString()))));
        }
    }

    private Subscription shared(Desk desk, TimelineView timeline) {
        var plan = desk.plan().id();
        return Subscription.combine(
                SharedTimelineSettings.follow(timeline, settings),
                SharedTimelineSettings.keepRows(timeline, plan, () -> arranged.equals(Optional.of(plan)), settings),
                timeline::dispose);
    }

    @Override
    public InspectorView inspector(Desk desk) {
        var pane = new InspectorPane(desk);
        // As long as the pane is in a window: the settings outlive it.
        settings.property().map(Settings::commentAuthor)
                .when(pane.sceneProperty().map(_ -> true).orElse(false))
                .subscribe(name -> pane.commentAuthorProperty().set(name));
        pane.commentAuthorProperty().subscribe(name -> settings.change(it -> it.withCommentAuthor(name)));
        return new InspectorView(pane, pane::focusField);
    }
}
