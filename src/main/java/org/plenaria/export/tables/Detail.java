// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a document may say of an activity beyond products, participants, venue and resources. */
public enum Detail {
    AMOUNTS,
    RESPONSIBLE,
    RECURRENCE,
    STATUS,
    RESULT,
    MILESTONES,
    INDICATORS,
    EXTRA_FIELDS;

    /** What a plan says before its year begins: everything but how far the work has come. */
    public static final Set<Detail> OF_A_PLAN =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(STATUS, RESULT)));

    /** What the report says at the end of the year: everything. */
    public static final Set<Detail> OF_A_REPORT = Collections.unmodifiableSet(EnumSet.allOf(Detail.class));
}
