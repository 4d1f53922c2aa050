// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;

/** The background of a row, the same in the column of titles and in the time part. */
final class RowGround {

    private RowGround() {}

    /** The role of a row's background; empty where the ground shows. */
    static Optional<Role> of(Row row, Emphasis emphasis) {
        if (isDropTarget(row, emphasis)) {
            return Optional.of(Role.DROP_TARGET);
        }
        if (row instanceof Row.ActivityRow activity && emphasis.selected().contains(activity.activity().id())) {
            return Optional.of(Role.SELECTED_ROW);
        }
        if (row instanceof Row.GoneRow && emphasis.focus().filter(row.key()::equals).isPresent()) {
            return Optional.of(Role.SELECTED_ROW); // it cannot be selected; this says as much
        }
        if (row instanceof Row.Heading || row instanceof Row.GoneHeading) {
            return Optional.of(Role.GROUP);
        }
        return emphasis.hovered().filter(row.key()::equals).map(_ -> Role.HOVERED_ROW);
    }

    /** The heading under which a running gesture would put an activity that stands under another one now. */
    private static boolean isDropTarget(Row row, Emphasis emphasis) {
        if (emphasis.preview().flatMap(Preview::target).filter(row.key()::equals).isPresent()) {
            return true;
        }
        return row instanceof Row.GroupRow heading
                && emphasis.preview().filter(preview -> isNewHome(heading, preview)).isPresent();
    }

    private static boolean isNewHome(Row.GroupRow heading, Preview preview) {
        for (var id : preview.activities()) {
            var after = preview.after().activity(id);
            if (after.isPresent()
                    && after.get().area().id().equals(heading.area().id())
                    && after.get().activity().subheading().equals(heading.subheading())
                    && preview.after().calendar().group(after.get().activity().timeframe()).equals(heading.group())) {
                int now = heading.area().indexOf(id);
                return now < 0 || !preview.after().calendar()
                        .group(heading.area().activities().get(now).timeframe())
                        .equals(heading.group());
            }
        }
        return false;
    }
}
