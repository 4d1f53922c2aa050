// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.Optional;
import org.plenaria.importing.words.FieldKind;

/** What a person says a line is, whatever the program took it for. */
public enum LineRole {
    SECTION(Role.SECTION),
    AREA(Role.AREA, FieldKind.AREA),
    SUBHEADING(Role.SUBHEADING, FieldKind.SUBHEADING),
    ACTIVITY(Role.ACTIVITY, FieldKind.TITLE),
    OBJECTIVE(Role.NONE, FieldKind.OBJECTIVE),
    TIMEFRAME(Role.NONE, FieldKind.TIMEFRAME),
    PRODUCTS(Role.NONE, FieldKind.PRODUCTS),
    PARTICIPANTS(Role.NONE, FieldKind.PARTICIPANTS),
    VENUE(Role.NONE, FieldKind.VENUE),
    RESOURCES(Role.NONE, FieldKind.RESOURCES),
    RESPONSIBLE(Role.NONE, FieldKind.RESPONSIBLE),
    RESULT(Role.NONE, FieldKind.RESULT),
    /** It goes on with the line before. */
    CONTINUATION(Role.NONE),
    NOTE(Role.NONE, FieldKind.NOTES),
    LEAVE_OUT(Role.NONE);

    private final Role opens;
    private final Optional<FieldKind> field;

    LineRole(Role opens) {
        this.opens = opens;
        field = Optional.empty();
    }

    LineRole(Role opens, FieldKind field) {
        this.opens = opens;
        this.field = Optional.of(field);
    }

    /** What such a line opens. */
    Role opens() {
        return opens;
    }

    /** What a cell of a table holds that is one; empty where it makes no sense in a table. */
    public Optional<FieldKind> field() {
        return field;
    }
}
