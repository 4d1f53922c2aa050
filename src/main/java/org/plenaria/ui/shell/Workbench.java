// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;
import org.plenaria.ui.comments.CommentsPanel;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.ComparePlan;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.find.Find;
import org.plenaria.ui.findings.FindingActions;
import org.plenaria.ui.findings.FindingsPanel;
import org.plenaria.ui.look.Icons;
import org.plenaria.ui.rail.Rail;
import org.plenaria.ui.seeing.CompareMenu;
import org.plenaria.ui.seeing.LensBars;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.timeline.TimelineView;

/** The window's inside while a plan is open: rail, page, inspector, and the list of findings below the page. */
final class Workbench extends BorderPane {

    private static final double PAGE_NEEDS = 560;
    private static final double PAGE_LEAST = 420;
    private static final double INSPECTOR_NEEDS = 280;
    private static final double COMMENTS_NEED = 190;
    private static final double RAIL_NEEDS = 170;
    private static final double FINDINGS_NEED = 90;
    private static final double SHARE_OF_FINDINGS = 0.5; // of the height, at most

    private final Desk desk;
    private final LiveSettings settings;
    private final Messages words;
    private final AreaActions areas;
    private final Rail rail;
    private final PageHolder page;
    private final FirstAreaHint firstArea;
    private final InspectorPlace inspector;
    private final SidePane<FindingsPanel> findings;
    private final SidePane<CommentsPanel> comments;
    private final Find find;
    private final GoTo goTo;
    private final LensBars bars;
    private final CompareMenu compareMenu;
    private final Subscription following;
    private IntConsumer comparing = _ -> {};

    Workbench(OpenPlan open, CurrentPlan current, Pages pages, ComparePlan compare, LiveSettings settings,
            Dialogs dialogs, Executor thinking, Messages words) {
        this.desk = open.desk();
        this.settings = settings;
        this.words = words;
        getStyleClass().add("workbench");
        areas = new AreaActions(desk, words, current.noticeProperty()::set);
        rail = new Rail(desk, areas);
        page = new PageHolder(desk, pages);
        var center = new StackPane();
        center.setMinSize(0, 0);
        var inspectorView = pages.inspector(desk);
        inspectorView.node().setId("inspector");
        var inspectorPane = new SidePane<>(inspectorView::node, Side.RIGHT, words.text("resize.inspector"),
                width -> settings.change(it -> it.withInspectorWidth(width)));
        inspectorPane.show(true);
        inspector = new InspectorPlace(
                this, center, inspectorPane, settings, words.text("inspector.close"), this::focusTimeline);
        goTo = new GoTo(desk, inspector::show, page, inspectorView.focusField());
        page.shownProperty().subscribe(view ->
                view.timeline().ifPresent(timeline -> timeline.setOnAway(gone -> goTo.show(gone.activities()))));
        var undoing = desk.session().listen(change -> {
            if (!isComparing()) { // whoever compares sees there what was undone
                goTo.show(UndoneInSight.of(change));
            }
        });
        var selecting = SelectionGone.follow(desk, words);
        compareMenu = new CompareMenu(compare);
        bars = new LensBars(
                desk, page.shownProperty().map(view -> view.timeline().isPresent()), this::focusTimeline,
                new GoToDifference(desk, page)::go);
        find = new Find(desk, thinking, goTo::go);
        var railPane = new SidePane<>(() -> rail, Side.LEFT, words.text("resize.rail"),
                width -> settings.change(it -> it.withRailWidth(width)));
        railPane.show(true);
        findings = new SidePane<>(
                () -> new FindingsPanel(
                        desk, new FindingActions(desk, settings, dialogs, thinking), goTo::go,
                        () -> settings.change(it -> it.withFindingsShown(false))),
                Side.BOTTOM, words.text("resize.findings"),
                height -> settings.change(it -> it.withFindingsHeight(height)));
        comments = new SidePane<>(
                () -> new CommentsPanel(desk, goTo::go, signature(), this::toggleComments),
                Side.BOTTOM, desk.messages("comments").text("resize"),
                height -> settings.change(it -> it.withFindingsHeight(height)));
        firstArea = new FirstAreaHint(desk, words, this::addArea);
        var middle = new StackPane(page, firstArea);
        middle.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        center.getChildren().addFirst(new VBox(bars, middle, findings, comments));
        setLeft(railPane);
        setCenter(center);
        Subscription arranging = settings.property().subscribe(now -> arrange(railPane, now));
        following = arranging.and(undoing::run).and(selecting::run);
        widthProperty().subscribe((_, _) -> arrange(railPane, settings.get()));
        heightProperty().subscribe((_, _) -> arrange(railPane, settings.get()));
        if (desk.session().isReadOnly()) {
            setTop(readOnlyBar());
            ReadOnlyFields.in(this, List.of(page, inspectorPane));
        }
    }

    private void arrange(SidePane<?> railPane, Settings now) {
        double scale = now.textSize() / 100.0;
        double railWidth = now.railWidth() * scale;
        // Where not even its least width is left beside the page, the inspector stands over it.
        boolean room = getWidth() <= 0 || getWidth() >= PAGE_LEAST + RAIL_NEEDS + INSPECTOR_NEEDS;
        double inspectorWidth = now.inspectorShown() && room ? now.inspectorWidth() * scale : 0;
        // In a narrow window the page comes first: the inspector gives way, then the rail.
        double missing = getWidth() <= 0 ? 0 : PAGE_NEEDS + railWidth + inspectorWidth - getWidth();
        double fromInspector = Math.clamp(missing, 0, Math.max(0, inspectorWidth - INSPECTOR_NEEDS));
        double fromRail = Math.clamp(missing - fromInspector, 0, Math.max(0, railWidth - RAIL_NEEDS));
        railPane.setSize(railWidth - fromRail);
        inspector.arrange(room, room ? inspectorWidth - fromInspector : now.inspectorWidth() * scale);
        findings.setSize(getHeight() <= 0
                ? now.findingsHeight()
                : Math.clamp(getHeight() * SHARE_OF_FINDINGS, FINDINGS_NEED, now.findingsHeight()));
        findings.show(now.findingsShown());
        comments.setSize(Math.max(COMMENTS_NEED, now.findingsHeight()));
    }

    private HBox readOnlyBar() {
        var text = new Label(words.text("readOnly"), Icons.of(Feather.LOCK));
        text.setWrapText(true);
        var bar = new HBox(text);
        bar.setId("read-only-bar");
        bar.getStyleClass().add("message-bar");
        return bar;
    }

    /** Puts the keyboard where one begins: on the page's tab. */
    void start() {
        Platform.runLater(rail::focusChosen); // once the start page, which had the keyboard, is gone
    }

    /** Follows neither settings nor plan any more: the plan has left the window. */
    void leave() {
        following.unsubscribe();
        find.stop();
        bars.leave();
        firstArea.leave();
        page.leave();
    }

    Find find() {
        return find;
    }

    PageHolder page() {
        return page;
    }

    /** Opens the list of findings and puts the keyboard into it, or closes it. */
    void toggleFindings() {
        settings.change(it -> it.withFindingsShown(!it.findingsShown()));
        if (settings.get().findingsShown()) {
            findings.content().focusList();
        }
    }

    /** Shows the inspector, or hides it if it is in sight. */
    void toggleInspector() {
        inspector.toggle();
    }

    /** Whether the inspector can be seen. */
    ReadOnlyBooleanProperty inspectorShownProperty() {
        return inspector.shownProperty();
    }

    /** Opens the list of all comments and puts the keyboard into it, or closes it. */
    void toggleComments() {
        comments.show(!comments.isVisible());
        if (comments.isVisible()) {
            comments.content().focusList();
        }
    }

    private String signature() {
        var last = settings.get().commentAuthor();
        return last.isBlank() ? desk.messages("replies").text("secretariat") : last;
    }

    /** What the plan can be compared with, for a menu. */
    CompareMenu compareMenu() {
        return compareMenu;
    }

    /** Opens the filter above the timeline, or closes it; from a page without a timeline goes to that of all areas. */
    void toggleFilter() {
        toTimelinePage();
        bars.toggleFilter();
    }

    /** Goes so many differences further from what is compared with. */
    void goToDifference(int by) {
        if (isComparing()) {
            comparing.accept(by);
            return;
        }
        toTimelinePage();
        bars.goToDifference(by);
    }

    /** Who goes from change to change while both versions are side by side. */
    void compareBy(IntConsumer steps) {
        comparing = steps;
    }

    private boolean isComparing() {
        return desk.lens().sideBySideProperty().get();
    }

    private void toTimelinePage() {
        if (page.shownProperty().get().timeline().isEmpty()) {
            desk.pageProperty().set(new Page.Overview());
        }
    }

    private void focusTimeline() {
        page.shownProperty().get().timeline().ifPresent(TimelineView::requestFocus);
    }

    void goTo(Place place) {
        goTo.go(place);
    }

    /** Adds an activity in its row on the page of an area; from elsewhere goes to the area it is added to. */
    void addActivity() {
        var timeline = page.shownProperty().get().timeline();
        if (timeline.isPresent() && desk.pageProperty().get() instanceof Page.OfArea) {
            timeline.get().requestFocus();
            timeline.get().addActivity();
        } else {
            new ActivityActions(desk, words).add().ifPresent(goTo::go);
        }
    }

    void addArea() {
        rail.addArea();
    }

    void addSection() {
        areas.addSection();
    }

    void renameArea() {
        if (desk.pageProperty().get() instanceof Page.OfArea(Id area)) {
            rail.rename(area);
        }
    }

    void deleteArea() {
        if (desk.pageProperty().get() instanceof Page.OfArea(Id area)) {
            areas.delete(area);
            rail.focusChosen();
        }
    }
}
