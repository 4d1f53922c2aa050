// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.ui.Desk;

/** The words of the timeline of an open plan. */
final class DeskWords {

    private DeskWords() {}

    static TimelineWords of(Desk desk) {
        return TimelinePhrases.onScreen(desk::plan, desk.shownLanguageProperty()::get, desk.screenLanguage());
    }
}
