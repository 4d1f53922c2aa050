// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A model at a scale behind a viewport: translates between points of the viewport and points of the whole timeline. */
public final class TimelineFrame {

    private final TimelineModel model;
    private final TimeScale scale;
    private final Viewport viewport;
    // Every row asks for these, so they are worked out once.
    private final List<HeaderTier> tiers;
    private final boolean milestoneStrip;
    private final LegendLayout legend;
    private final MilestoneNames milestoneNames;
    private final double headerHeight;
    private final double rowsHeight;
    private final int firstVisible;
    private final int endVisible;

    public TimelineFrame(TimelineModel model, TimeScale scale, Viewport viewport) {
        this.model = model;
        this.scale = scale;
        this.viewport = viewport;
        var span = model.calendar().span();
        tiers = scale.tiers(
                minScrollX() < 0, HeaderWords.namesYears(model.calendar(), model.words(), scale.monthWidth()));
        milestoneStrip = model.plan().milestones().stream().anyMatch(one -> span.contains(one.date()));
        legend = LegendLayout.of(model, viewport.width());
        milestoneNames = milestoneStrip ? MilestoneNames.of(this) : MilestoneNames.NONE;
        headerHeight = tiersHeight()
                + (milestoneStrip ? Sizes.MILESTONE_STRIP + milestoneNames.further() : 0)
                + (model.load().isPresent() ? Sizes.LOAD_STRIP : 0);
        rowsHeight = Math.max(0, viewport.height() - headerHeight - legendBounds().height());
        firstVisible = first();
        endVisible = end();
    }

    /** On the screen the header is as high wherever one has scrolled to. */
    private TimelineFrame(TimelineFrame frame, Viewport viewport) {
        this.viewport = viewport;
        model = frame.model;
        scale = frame.scale;
        tiers = frame.tiers;
        milestoneStrip = frame.milestoneStrip;
        legend = frame.legend;
        milestoneNames = milestoneStrip ? MilestoneNames.of(this) : MilestoneNames.NONE;
        headerHeight = frame.headerHeight;
        rowsHeight = frame.rowsHeight;
        firstVisible = first();
        endVisible = end();
    }

    /**
     * The same seen from another place.
     *
     * @param x how much of the time lies to the left of it
     * @param y how much of the rows lies above it
     */
    public TimelineFrame scrolledTo(double x, double y) {
        var next = new Viewport(viewport.width(), viewport.height(), viewport.columns(), x, y);
        return model.rows().areForPaper() ? new TimelineFrame(model, scale, next) : new TimelineFrame(this, next);
    }

    private int first() {
        return model.rows().at(Math.max(0, viewport.scrollY())).orElse(model.rows().size());
    }

    private int end() {
        var last = model.rows().at(viewport.scrollY() + rowsHeight);
        return last.isPresent() ? last.getAsInt() + 1 : model.rows().size();
    }

    public TimelineModel model() {
        return model;
    }

    public TimeScale scale() {
        return scale;
    }

    public Viewport viewport() {
        return viewport;
    }

    /** The height of the sticky header. */
    public double headerHeight() {
        return headerHeight;
    }

    /** The rows of the header from top to bottom. */
    public List<HeaderTier> tiers() {
        return tiers;
    }

    double tiersHeight() {
        return tiers.size() * Sizes.HEADER_TIER;
    }

    /** Whether the plan itself has milestones in its time, which take a strip of the header. */
    boolean hasMilestoneStrip() {
        return milestoneStrip;
    }

    /** The height that is left for the rows. */
    public double rowsHeight() {
        return rowsHeight;
    }

    /** What the legend says, and where. */
    LegendLayout legend() {
        return legend;
    }

    /** Where the plan's own milestones have their names. */
    MilestoneNames milestoneNames() {
        return milestoneNames;
    }

    /** The strip with the legend at the lower edge; of no height when there is no legend. */
    Bounds legendBounds() {
        double height = legend().height();
        return new Bounds(0, viewport.height() - height, viewport.width(), height);
    }

    /** The furthest that one can scroll to the left: below 0 where the plan stands amid the time around it. */
    public double minScrollX() {
        double spare = viewport.timeWidth() - scale.width();
        return spare < 1 ? 0 : -spare / 2;
    }

    /** The furthest that one can scroll to the right. */
    public double maxScrollX() {
        return Math.max(minScrollX(), scale.width() - viewport.timeWidth());
    }

    /** Where the plan's own time can be seen, from left to right in pixels of the viewport. */
    Bounds planBounds() {
        var time = timeBounds();
        double from = Math.clamp(screenX(0), time.x(), time.right());
        double to = Math.clamp(screenX(scale.width()), from, Math.max(from, time.right()));
        return new Bounds(from, time.y(), to - from, time.height());
    }

    /** The furthest that one can scroll down. */
    public double maxScrollY() {
        return Math.max(0, model.rows().height() - rowsHeight());
    }

    /** From pixels of the time scale to pixels of the viewport. */
    public double screenX(double timeX) {
        return viewport.columnWidth() + timeX - viewport.scrollX();
    }

    /** From pixels of the viewport to pixels of the time scale. */
    public double timeX(double screenX) {
        return screenX - viewport.columnWidth() + viewport.scrollX();
    }

    /** From pixels below the top of the first row to pixels of the viewport. */
    public double screenY(double rowsY) {
        return headerHeight() + rowsY - viewport.scrollY();
    }

    /** From pixels of the viewport to pixels below the top of the first row. */
    public double rowsY(double screenY) {
        return screenY - headerHeight() + viewport.scrollY();
    }

    /** Where a row lies in the viewport, as wide as the viewport. */
    public Bounds rowBounds(int index) {
        var rows = model.rows();
        return new Bounds(0, screenY(rows.top(index)), viewport.width(), rows.get(index).height());
    }

    /** The first row that can be seen. */
    public int firstVisible() {
        return firstVisible;
    }

    /** The row after the last that can be seen. */
    public int endVisible() {
        return endVisible;
    }

    /** The heading held in view above the rows of its area; empty where the heading itself can be seen. */
    Optional<StickyHeading> stickyHeading() {
        var rows = model.rows();
        int first = firstVisible();
        var heading = first < rows.size() ? rows.outerHeadingOf(first) : OptionalInt.empty();
        if (heading.isEmpty() || rows.top(heading.getAsInt()) >= viewport.scrollY()) {
            return Optional.empty();
        }
        double height = rows.get(heading.getAsInt()).height();
        double pushed = screenY(rows.top(rows.endOfBlock(first))) - height;
        double y = Math.min(headerHeight(), pushed);
        return Optional.of(new StickyHeading(heading.getAsInt(), new Bounds(0, y, viewport.width(), height)));
    }

    /** How much of the rows' upper part the heading of a row's area covers once one scrolls to that row. */
    public double coveredAbove(int index) {
        var heading = model.rows().outerHeadingOf(index);
        return heading.isEmpty() || heading.getAsInt() == index
                ? 0
                : model.rows().get(heading.getAsInt()).height();
    }

    /** What lies under a point of the viewport. */
    public Handle hit(double x, double y) {
        return new HitTest(this).at(x, y);
    }

    Bounds headerBounds() {
        return new Bounds(0, 0, viewport.width(), headerHeight());
    }

    Bounds timeBounds() {
        return new Bounds(viewport.columnWidth(), headerHeight(), viewport.timeWidth(), rowsHeight());
    }

    Bounds columnBounds() {
        return new Bounds(0, headerHeight(), viewport.columnWidth(), rowsHeight());
    }
}
