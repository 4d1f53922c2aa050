// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** In which order activities stand under a heading. */
public enum Sorting {
    /** As the author has put them, and as they are printed. */
    AUTHOR,
    NUMBER,
    TITLE,
    /** Their first day; those without one last. */
    START,
    STATUS,
    RESPONSIBLE,
    /** What their resources come to; those without an amount last. */
    AMOUNT;

    /** Whether the order depends on nothing but the activities themselves: neither on words nor on numbers. */
    boolean isOfActivities() {
        return switch (this) {
            case AUTHOR, START, STATUS, AMOUNT -> true;
            case NUMBER, TITLE, RESPONSIBLE -> false;
        };
    }
}
