// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.Locale;

/** The columns of the hidden sheet of calculations, from left to right, and the names of their cells. */
final class CalculationColumns {

    /** The same columns of activities and further resources together: what the budget sums. */
    static final String ALL = "plenaria.all.";

    static final String FURTHER_PLACES = "plenaria.further.place";
    static final String FURTHER_AMOUNTS = "plenaria.further.amount";

    private CalculationColumns() {}

    /** A column; those before {@link #BY_ID} are filled for further resources too, which stand below the activities. */
    enum Column {
        AREA,
        PERIOD,
        SOURCE,
        KIND,
        AMOUNT,
        SECURED,
        /** 1 where something is said of the resource. */
        COUNTS,
        /** Of the activity in its table, from 1. */
        PLACE,
        /** The place of the activity whose id a further resource bears. */
        BY_ID,
        AREA_PLACE,
        /** The notation of its timeframe (S2, Q1+Q3) between plus signs, as its cell says it or its words mean. */
        KEY,
        /** The same, when every part of it is known. */
        NOTATION,
        /** 1 when its dates count. */
        DATED,
        START,
        END,
        /** The first and the last day it covers. */
        FIRST,
        LAST,
        GROUP,
        BUCKET,
        SLOT,
        TOTAL,
        MILESTONES,
        /** The place of the activity of a milestone; 0 for the plan's own. */
        MILESTONE_PLACE,
        MILESTONE_BY_ID,
        MILESTONE_DATE,
        /** Among the plan's own, from 1. */
        MILESTONE_RANK,
        BUCKET_COUNT,
        /** The row of the timeline of its first activity. */
        BUCKET_FIRST,
        AREA_COUNT,
        /** The row of the timeline of its heading. */
        AREA_BAND;

        /** Where it stands, from 1. */
        int at() {
            return ordinal() + 1;
        }

        /** The name of its cells: of activities, of milestones, of buckets or of areas. */
        String named() {
            return "plenaria.calculation." + key();
        }

        /** The name of the cells of activities and further resources together. */
        String all() {
            return ALL + key();
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }
}
