// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plenaria.check.Finding;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.EarlierPlan;
import org.plenaria.timeline.Emphasis;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.Preview;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.timeline.TitleRoom;
import org.plenaria.timeline.Viewport;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/** What a timeline shows at the moment and where it is scrolled to; tells its view when that changes. */
final class TimelineBoard {

    private static final double MOST_OF_THE_VIEW = 0.7; // that the column of titles may take

    private final Desk desk;
    private final TimelineContent content;
    private final TimelineWords words;
    private final Runnable changed;
    private final TextFit fit;
    private final Subscription subscription;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty columnWidth = new SimpleDoubleProperty(Sizes.DEFAULT_COLUMN);
    private final DoubleProperty scrollX = new SimpleDoubleProperty();
    private final DoubleProperty scrollY = new SimpleDoubleProperty();
    private final ObjectProperty<Snap> snap = new SimpleObjectProperty<>(Snap.AUTOMATIC);
    private final ObjectProperty<TimelineFilter> filter = new SimpleObjectProperty<>(TimelineFilter.ALL);
    private final ObjectProperty<BarColours.By> colourBy = new SimpleObjectProperty<>(BarColours.By.AREA);
    private final BooleanProperty loadShown = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Plan>> comparedWith = new SimpleObjectProperty<>(Optional.empty());
    private final Set<RowKey> folds = new HashSet<>();
    private double width = 1;
    private double height = 1;
    private @Nullable RowKey focus;
    private @Nullable RowKey hovered;
    private @Nullable Preview preview;
    private boolean focusShown;
    private @Nullable HeldMilestone held;
    private @Nullable TimelineModel model;
    private @Nullable TimelineRows lastRows;
    private List<Finding> countedFindings = List.of();
    private Map<Id, Integer> findings = Map.of();
    private Optional<EarlierPlan> earlier = Optional.empty();
    private Optional<Set<Id>> matching = Optional.empty();
    private final org.plenaria.timeline.MonthLoads loads = new org.plenaria.timeline.MonthLoads();
    private Selection emphasised = Selection.NONE;
    private Set<Id> selected = Set.of();

    TimelineBoard(Desk desk, TimelineContent content, TextFit fit, Runnable changed) {
        this.desk = desk;
        this.content = content;
        this.fit = fit;
        this.changed = changed;
        words = new DeskWords(desk);
        subscription = Subscription.combine(
                desk.planProperty().subscribe(this::rebuild),
                desk.findingsProperty().subscribe(this::rebuild),
                desk.shownLanguageProperty().subscribe(this::rebuild),
                desk.selectionProperty().subscribe(changed));
        zoom.subscribe(changed);
        columnWidth.subscribe(this::relayout);
        filter.subscribe(this::rebuild);
        colourBy.subscribe(this::rebuild);
        loadShown.subscribe(this::rebuild);
        comparedWith.subscribe(plan -> {
            earlier = plan.map(one -> EarlierPlan.of(one, desk.plan()));
            rebuild();
        });
        scrollX.subscribe(changed);
        scrollY.subscribe(changed);
    }

    /** Stops following the desk. */
    void dispose() {
        subscription.unsubscribe();
    }

    private void rebuild() {
        model = null;
        changed.run();
    }

    /** How many times wider the time is than what fits the view; 1 shows the whole plan. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    DoubleProperty columnWidthProperty() {
        return columnWidth;
    }

    /** What one is looking for. */
    ObjectProperty<TimelineFilter> filterProperty() {
        return filter;
    }

    /** What the colours of the bars stand for. */
    ObjectProperty<BarColours.By> colourByProperty() {
        return colourBy;
    }

    /** Whether the strip of activities per month is shown. */
    BooleanProperty loadShownProperty() {
        return loadShown;
    }

    /** Another state of the plan to compare with. */
    ObjectProperty<Optional<Plan>> comparedWithProperty() {
        return comparedWith;
    }

    /** What gestures snap to. */
    ObjectProperty<Snap> snapProperty() {
        return snap;
    }

    /** The milestone that the keys move, while it exists. */
    Optional<HeldMilestone> held() {
        return Optional.ofNullable(held).filter(one -> one.in(desk.plan()).isPresent());
    }

    void setHeld(@Nullable HeldMilestone next) {
        held = next;
        changed.run();
    }

    DoubleProperty scrollXProperty() {
        return scrollX;
    }

    DoubleProperty scrollYProperty() {
        return scrollY;
    }

    void resize(double newWidth, double newHeight) {
        double before = column();
        width = newWidth;
        height = newHeight;
        if (column() != before && content instanceof TimelineContent.OneArea) {
            model = null;
        }
    }

    /** Whether the view has been given its size yet; before that nothing can be scrolled into sight. */
    private boolean isLaidOut() {
        return height > 1;
    }

    TimelineModel model() {
        var known = model;
        if (known == null) {
            var room = titleRoom();
            var before = Optional.ofNullable(lastRows);
            var rows = content instanceof TimelineContent.AllAreas && before.isPresent()
                    ? before.get().after(desk.plan(), folds)
                    : TimelineRows.of(desk.plan(), content, folds, room);
            lastRows = rows;
            known = new TimelineModel(
                    desk.plan(), desk.session().numbering(), rows, room.findings(), desk.today(), words,
                    BarColours.of(colourBy.get(), desk.plan(), words), earlier,
                    loadShown.get() ? Optional.of(loads.of(MonthLoad.Of.ACTIVITIES, desk.plan(), content, Optional.empty())) : Optional.empty());
            matching = filter.get().isOpen() ? Optional.empty() : Optional.of(matching(room.findings()));
            model = known;
        }
        return known;
    }

    /** The room that titles have at the moment. */
    TitleRoom titleRoom() {
        return new TitleRoom(column(), findings(), words, fit);
    }

    /** Whether less than the whole title of an activity can be seen in its row. */
    boolean isTitleCut(Activity activity) {
        var index = rows().indexOf(activity.id());
        return index.isPresent()
                && rows().get(index.getAsInt()) instanceof Row.ActivityRow row
                && titleRoom().isCut(activity, row.titleLines());
    }

    /** The width of the column of titles: as wished, as far as the view has room for it. */
    private double column() {
        double widest = Math.max(Sizes.NARROWEST_COLUMN, width * MOST_OF_THE_VIEW);
        return Math.clamp(columnWidth.get(), Sizes.NARROWEST_COLUMN, widest);
    }

    /** Titles that take two lines may take one in a wider column; in the timeline of all areas all take one. */
    private void relayout() {
        if (content instanceof TimelineContent.OneArea) {
            model = null;
        }
        changed.run();
    }

    TimelineRows rows() {
        return model().rows();
    }

    TimelineFrame frame() {
        double column = column();
        var calendar = desk.plan().calendar();
        var fitting = TimeScale.fitting(calendar, width - column);
        double widest = Math.max(1, TimeScale.WIDEST_DAY / fitting.pixelsPerDay());
        var scale = new TimeScale(calendar, fitting.pixelsPerDay() * Math.clamp(zoom.get(), 1, widest));
        var top = new TimelineFrame(model(), scale, new Viewport(width, height, column, 0, 0));
        double x = Math.clamp(scrollX.get(), 0, top.maxScrollX());
        double y = Math.clamp(scrollY.get(), 0, top.maxScrollY());
        return new TimelineFrame(model(), scale, new Viewport(width, height, column, Math.round(x), Math.round(y)));
    }

    TimelineScene scene() {
        return TimelineScene.of(frame(), emphasis(), fit);
    }

    /** What lies under a point of the view. */
    Handle hit(double x, double y) {
        return frame().hit(x, y);
    }

    /** Scrolls by so many pixels, as far as there is something to see. */
    void scrollBy(double dx, double dy) {
        var frame = frame();
        scrollX.set(Math.clamp(frame.viewport().scrollX() + dx, 0, frame.maxScrollX()));
        scrollY.set(Math.clamp(frame.viewport().scrollY() + dy, 0, frame.maxScrollY()));
    }

    /** Zooms by a factor; the day at a point of the view stays under it. */
    void zoomAt(double x, double factor) {
        var before = frame();
        double days = before.timeX(x) / before.scale().pixelsPerDay();
        double fitting = TimeScale.fitting(desk.plan().calendar(), before.viewport().timeWidth()).pixelsPerDay();
        zoom.set(Math.clamp(zoom.get() * factor, 1, Math.max(1, TimeScale.WIDEST_DAY / fitting)));
        double after = days * frame().scale().pixelsPerDay();
        scrollX.set(Math.clamp(after - (x - before.viewport().columnWidth()), 0, frame().maxScrollX()));
    }

    /** Scrolls just so far that a row can be seen in full. */
    void reveal(RowKey key) {
        rows().indexOf(key).stream().filter(_ -> isLaidOut()).forEach(index -> {
            var frame = frame();
            var bounds = frame.rowBounds(index);
            double above = frame.headerHeight() + frame.coveredAbove(index) - bounds.y();
            double below = bounds.bottom() - frame.headerHeight() - frame.rowsHeight();
            if (above > 0) {
                scrollBy(0, -above);
            } else if (below > 0) {
                scrollBy(0, below);
            }
        });
    }

    boolean isFolded(RowKey key) {
        return folds.contains(key);
    }

    void setFolded(RowKey key, boolean folded) {
        if (folded ? folds.add(key) : folds.remove(key)) {
            rebuild();
        }
    }

    Optional<RowKey> focus() {
        return Optional.ofNullable(focus).filter(key -> rows().indexOf(key).isPresent());
    }

    void setFocus(@Nullable RowKey key) {
        if (!Objects.equals(key, focus)) {
            held = null;
        }
        focus = key;
        changed.run();
    }

    void setFocusShown(boolean shown) {
        focusShown = shown;
        changed.run();
    }

    void setHovered(@Nullable RowKey key) {
        if (!Objects.equals(key, hovered)) {
            hovered = key;
            changed.run();
        }
    }

    void setPreview(@Nullable Preview next) {
        preview = next;
        changed.run();
    }

    private Emphasis emphasis() {
        if (desk.selection() != emphasised) {
            emphasised = desk.selection();
            selected = Set.copyOf(emphasised.activities());
        }
        return new Emphasis(
                selected,
                focusShown ? focus() : Optional.empty(),
                Optional.ofNullable(hovered),
                Optional.ofNullable(preview),
                held().map(HeldMilestone::milestone),
                matching);
    }

    private Set<Id> matching(Map<Id, Integer> counts) {
        return new org.plenaria.timeline.FilteredPlan(words::text).matching(desk.plan(), filter.get(), Map.of());
    }

    private Map<Id, Integer> findings() {
        var found = desk.findingsProperty().get();
        if (found != countedFindings) {
            var counts = new HashMap<Id, Integer>();
            for (var finding : found) {
                finding.element().ifPresent(id -> counts.merge(id, 1, Integer::sum));
            }
            findings = Map.copyOf(counts);
            countedFindings = found;
        }
        return findings;
    }
}
