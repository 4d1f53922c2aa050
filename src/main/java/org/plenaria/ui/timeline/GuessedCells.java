// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Field;

/**
 * What the cells of a row without headings are taken for. The first is the title; one that says a time, an amount of
 * money, a status or a kind of venue is that. A row whose time stands beside its title has its other cells in the order
 * of {@link ActivityTable}. Whatever has no place becomes notes: nothing that was pasted is lost.
 */
final class GuessedCells {

    private static final List<Field<Activity, ?>> IN_ORDER = List.of(
            ActivityFields.PRODUCTS, ActivityFields.PARTICIPANTS, ActivityFields.VENUE, ActivityFields.RESOURCES);

    private final PastedCells cells;
    private final List<Field<Activity, ?>> open = new ArrayList<>(IN_ORDER);
    private final List<String> notes = new ArrayList<>();
    private Activity activity;
    private int guessed;

    /**
     * Reads a row.
     *
     * @param blank an activity with what the row does not say
     * @param row the title, and the cells after it; those between others may be empty
     */
    GuessedCells(PastedCells cells, Activity blank, List<String> row) {
        this.cells = cells;
        activity = cells.with(blank, ActivityFields.TITLE, row.getFirst());
        boolean inOrder = row.size() > 1 && (row.get(1).isEmpty() || cells.timeframe(row.get(1)).isPresent());
        var taken = takePlain(row);
        for (int i = inOrder ? 2 : 1; i < row.size(); i++) {
            if (!taken.get(i)) {
                takeNext(row.get(i), inOrder);
            }
        }
    }

    /** The activity, with notes of what has no other place. */
    Activity activity() {
        return notes.isEmpty()
                ? activity
                : cells.with(activity, ActivityFields.NOTES, String.join("; ", notes));
    }

    /** How many cells were taken for something only because of the order they stand in. */
    int guessed() {
        return guessed;
    }

    /** Whether the row says something that is only in the notes. */
    boolean noted() {
        return !notes.isEmpty();
    }

    /** Takes the cells that can be nothing else, and says which ones. */
    private BitSet takePlain(List<String> row) {
        var taken = new BitSet();
        boolean timed = false;
        for (int i = 1; i < row.size(); i++) {
            var cell = row.get(i);
            @Nullable Field<Activity, ?> field = null;
            if (!timed && cells.timeframe(cell).isPresent()) {
                timed = true;
                field = ActivityFields.TIMEFRAME;
            } else if (open.contains(ActivityFields.RESOURCES) && cells.isMoney(cell)) {
                field = ActivityFields.RESOURCES;
            } else if (open.contains(ActivityFields.VENUE) && PastedCells.isKindOfVenue(cell)) {
                field = ActivityFields.VENUE;
            } else if (activity.status().isEmpty() && PastedCells.status(cell).isPresent()) {
                field = ActivityFields.STATUS;
            }
            if (field != null) {
                activity = cells.with(activity, field, cell);
                open.remove(field);
                taken.set(i);
            }
        }
        return taken;
    }

    private void takeNext(String cell, boolean inOrder) {
        if (cell.isEmpty()) {
            // The column stands there in the other program and says nothing of this activity.
            if (inOrder && !open.isEmpty()) {
                open.removeFirst();
            }
        } else if (inOrder && !open.isEmpty()) {
            activity = cells.with(activity, open.removeFirst(), cell);
            guessed++;
        } else {
            notes.add(cell);
        }
    }
}
