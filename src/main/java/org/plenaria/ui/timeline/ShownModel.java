// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Activity;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.ClashFinder;
import org.plenaria.timeline.EarlierPlan;
import org.plenaria.timeline.MonthLoads;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.timeline.TitleRoom;
import org.plenaria.ui.Desk;

/** The model of what a timeline shows: made when it is asked for, and again after plan, findings or options changed. */
final class ShownModel {

    private final Desk desk;
    private final TimelineContent content;
    private final TimelineOptions options;
    private final TextFit fit;
    private final DoubleSupplier column;
    private final Runnable changed;
    private final TimelineWords words;
    private final FindingCounts findings;
    private final Set<RowKey> folds = new HashSet<>();
    private @Nullable TimelineModel model;
    private @Nullable TimelineRows lastRows;
    private final MonthLoads loads = new MonthLoads();
    private final ClashFinder clashes = new ClashFinder();

    /**
     * A model that nobody has asked for yet.
     *
     * @param column gives the width that the column of titles has at the moment
     * @param changed called whenever the model is not what it was
     */
    ShownModel(
            Desk desk,
            TimelineContent content,
            TimelineOptions options,
            TextFit fit,
            DoubleSupplier column,
            Runnable changed) {
        this.desk = desk;
        this.content = content;
        this.options = options;
        this.fit = fit;
        this.column = column;
        this.changed = changed;
        words = new DeskWords(desk);
        findings = new FindingCounts(desk);
    }

    /** Follows the desk and the options, until the result is unsubscribed. */
    Subscription follow() {
        return Subscription.combine(
                desk.planProperty().subscribe(this::remake),
                desk.findingsProperty().subscribe(this::remake),
                desk.shownLanguageProperty().subscribe(this::remake),
                options.columnWidthProperty().subscribe(() -> {
                    columnChanged();
                    changed.run();
                }),
                desk.lens().matchingProperty().subscribe(this::remake),
                desk.lens().othersHiddenProperty().subscribe(this::remake),
                desk.lens().earlierProperty().subscribe(this::remake),
                options.textScaleProperty().subscribe(this::remake),
                options.colourByProperty().subscribe(this::remake),
                options.loadProperty().subscribe(this::remake),
                options.clashesProperty().subscribe(this::remake));
    }

    TimelineModel get() {
        var known = model;
        if (known == null) {
            var room = titleRoom();
            var before = Optional.ofNullable(lastRows);
            var rows = content instanceof TimelineContent.AllAreas && before.isPresent()
                    ? before.get().after(desk.plan(), folds)
                    : TimelineRows.of(desk.plan(), content, folds, room);
            lastRows = rows;
            var lens = desk.lens();
            var earlier = lens.earlierProperty().get();
            known = new TimelineModel(
                    desk.plan(), desk.session().numbering(), seen(rows, earlier), room.findings(), desk.today(),
                    words, BarColours.of(options.colourByProperty().get(), desk.plan(), words), earlier,
                    options.loadProperty().get().map(of ->
                            loads.of(of, desk.plan(), content, lens.matchingProperty().get())),
                    clashes.find(desk.plan(), options.clashesProperty().get()));
            model = known;
        }
        return known;
    }

    TimelineRows rows() {
        return get().rows();
    }

    /** The rows that are left when what one is not looking for is hidden, with those of what is gone. */
    private TimelineRows seen(TimelineRows all, Optional<EarlierPlan> earlier) {
        var only = desk.lens().onlyShown();
        return only.isPresent()
                ? all.showing(only.get(), desk.plan())
                : earlier.map(one -> all.withGone(one, desk.plan())).orElse(all);
    }

    /** From the first to the last day of some activities; empty when none of them has days. */
    Optional<DateSpan> days(Collection<Id> activities) {
        var spans = activities.stream()
                .flatMap(id -> desk.plan().activity(id).stream())
                .flatMap(place -> desk.plan().calendar().span(place.activity().timeframe()).stream())
                .toList();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateSpan(
                        spans.stream().map(DateSpan::first).min(Comparator.naturalOrder()).orElseThrow(),
                        spans.stream().map(DateSpan::last).max(Comparator.naturalOrder()).orElseThrow()));
    }

    /** The room that titles have at the moment. */
    TitleRoom titleRoom() {
        return new TitleRoom(column.getAsDouble(), findings.get(), words, fit);
    }

    /** Whether less than the whole title of an activity can be seen in its row. */
    boolean isTitleCut(Activity activity) {
        var index = rows().indexOf(activity.id());
        return index.isPresent()
                && rows().get(index.getAsInt()) instanceof Row.ActivityRow row
                && titleRoom().isCut(activity, row.titleLines());
    }

    boolean isFolded(RowKey key) {
        return folds.contains(key);
    }

    void setFolded(RowKey key, boolean folded) {
        if (folded ? folds.add(key) : folds.remove(key)) {
            remake();
        }
    }

    /** Titles that take two lines may take one in a wider column; in the timeline of all areas all take one. */
    void columnChanged() {
        if (content instanceof TimelineContent.OneArea) {
            model = null;
        }
    }

    private void remake() {
        model = null;
        changed.run();
    }
}
