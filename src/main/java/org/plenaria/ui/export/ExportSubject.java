// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.ViewedTimeline;

/**
 * What is to be exported.
 *
 * @param shown the language in which the window shows it
 * @param viewed the timeline that is open, if one is
 * @param area whose page is open, if one is
 */
record ExportSubject(Plan plan, Language shown, Optional<ViewedTimeline> viewed, Optional<Id> area) {

    /** The languages of the plan, the original one first. */
    List<Language> languages() {
        return Stream.concat(Stream.of(plan.originalLanguage()), plan.translations().stream()).distinct().toList();
    }
}
