// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.HashSet;
import java.util.function.Consumer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.ClashFinder;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.MonthLoads;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.RowMaking;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineLook;
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
    private final Supplier<ColumnLayout> columns;
    private final Runnable changed;
    private final TimelineWords words;
    private final FindingCounts findings;
    private @Nullable TimelineModel model;
    private @Nullable TimelineRows lastRows;
    private @Nullable Plan lastPlan;
    private @Nullable RowMaking lastMaking;
    private final MonthLoads loads = new MonthLoads();
    private final ClashFinder clashes = new ClashFinder();

    /**
     * A model that nobody has asked for yet.
     *
     * @param columns gives the columns as they are laid out at the moment
     * @param changed called whenever the model is not what it was
     */
    ShownModel(
            Desk desk,
            TimelineContent content,
            TimelineOptions options,
            TextFit fit,
            Supplier<ColumnLayout> columns,
            Runnable changed) {
        this.desk = desk;
        this.content = content;
        this.options = options;
        this.fit = fit;
        this.columns = columns;
        this.changed = changed;
        words = DeskWords.of(desk);
        findings = new FindingCounts(desk);
    }

    /** Follows the desk and the options, until the result is unsubscribed. */
    Subscription follow() {
        return Subscription.combine(
                desk.planProperty().subscribe(this::remake),
                desk.findingsProperty().subscribe(this::remake),
                desk.shownLanguageProperty().subscribe(this::remakeRows),
                desk.lens().matchingProperty().subscribe(this::remake),
                desk.lens().onlyShownProperty().subscribe(this::remake),
                desk.lens().earlierProperty().subscribe(this::remake),
                options.tableProperty().subscribe((before, now) -> tableChanged(before, now)),
                options.foldsProperty().subscribe(this::remake),
                options.textScaleProperty().subscribe(this::remakeRows),
                options.colourByProperty().subscribe(this::remake),
                options.loadProperty().subscribe(this::remake),
                options.clashesProperty().subscribe(this::remake));
    }

    TimelineModel get() {
        var known = model;
        if (known == null) {
            var room = titleRoom();
            var before = Optional.ofNullable(lastRows);
            var arrangement = options.tableProperty().get().arrangement().on(content);
            var making = new RowMaking(arrangement, folds(), Optional.of(room), desk.session()::numbering);
            var rows = before.filter(_ -> desk.plan() == lastPlan && isLikeLast(making))
                    .or(() -> before.map(one -> one.after(desk.plan(), making)))
                    .orElseGet(() -> TimelineRows.of(desk.plan(), content, making));
            lastRows = rows;
            lastPlan = desk.plan();
            lastMaking = making;
            var lens = desk.lens();
            var earlier = lens.earlierProperty().get();
            known = new TimelineModel(
                    desk.plan(), desk.session().numbering(),
                    rows.seen(lens.onlyShown(), earlier, desk.plan()), room.findings(), desk.today(), words,
                    BarColours.of(options.colourByProperty().get(), desk.plan(), words), earlier,
                    options.loadProperty().get().map(of ->
                            loads.of(of, desk.plan(), content, lens.matchingProperty().get())),
                    clashes.find(desk.plan(), options.clashesProperty().get()));
            model = known;
        }
        return known;
    }

    /** What is shown now, for a picture or for paper: it stays as it is whatever is changed afterwards. */
    TimelineLook look() {
        var now = get();
        var onPaper = TimelinePhrases.onPaper(
                now.plan(), new PlanWords(now.plan(), desk.shownLanguageProperty().get()));
        var lens = desk.lens();
        return new ShownLook(
                now.plan(), content, now.rows().arrangement(), folds(),
                options.tableProperty().get().columns(), onPaper,
                BarColours.of(options.colourByProperty().get(), now.plan(), onPaper),
                now.earlier(), now.load(), now.clashes(),
                lens.onlyShown(), lens.undimmed(),
                new ShownNotes(desk, content, onPaper.locale()).all());
    }

    TimelineRows rows() {
        return get().rows();
    }

    /** The room that titles have at the moment. */
    TitleRoom titleRoom() {
        return new TitleRoom(
                columns.get(), findings.get(), words, fit, options.tableProperty().get().titleLines());
    }

    /** Whether less than the whole title of an activity can be seen in its row. */
    boolean isTitleCut(Activity activity) {
        var index = rows().indexOf(activity.id());
        return index.isPresent()
                && rows().get(index.getAsInt()) instanceof Row.ActivityRow row
                && titleRoom().isCut(activity, row.titleLines());
    }

    private Set<RowKey> folds() {
        return options.foldsProperty().get();
    }

    private void fold(Consumer<Set<RowKey>> change) {
        var next = new HashSet<>(folds());
        change.accept(next);
        options.foldsProperty().set(Set.copyOf(next)); // the same ones again tell nobody
    }

    boolean isFolded(RowKey key) {
        return folds().contains(key);
    }

    void setFolded(RowKey key, boolean folded) {
        fold(folds -> {
            if (folded) {
                folds.add(key);
            } else {
                folds.remove(key);
            }
        });
    }

    /** Unfolds the headings that hide a row. */
    void unfoldAbove(RowKey key) {
        if (rows().indexOf(key).isEmpty()) {
            fold(folds -> folds.removeAll(above(key)));
        }
    }

    private Set<RowKey> above(RowKey key) {
        return switch (key) {
            case RowKey.OfActivity(Id id) -> rows().headingsAbove(desk.plan(), id);
            case RowKey.OfGone(Id id) ->
                get().earlier()
                        .flatMap(earlier -> earlier.difference(id))
                        .<Set<RowKey>>map(gone -> Set.of(new RowKey.OfArea(gone.area())))
                        .orElse(Set.of());
            default -> Set.of();
        };
    }

    /** Folds the headings that are shown and, with them, all that stands under them; or unfolds everything. */
    void foldAll(boolean folded) {
        if (folded) {
            fold(folds -> folds.addAll(rows().headings()));
        } else {
            options.foldsProperty().set(Set.of());
        }
    }

    /** Titles that take two lines may take one in a wider column. */
    void columnsChanged() {
        if (options.tableProperty().get().titleLines() > 1) {
            model = null;
        }
    }

    private void tableChanged(TableLayout before, TableLayout now) {
        if (before.arrangement().equals(now.arrangement()) && before.titleLines() == now.titleLines()) {
            columnsChanged();
            changed.run();
        } else {
            remake();
        }
    }

    private boolean isLikeLast(RowMaking making) {
        var last = lastMaking;
        return last != null && making.isLike(last);
    }

    /** The texts are others, or as wide as others. */
    private void remakeRows() {
        lastRows = null;
        remake();
    }

    private void remake() {
        model = null;
        changed.run();
    }
}
