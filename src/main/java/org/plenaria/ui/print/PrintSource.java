// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.export.picture.PaperTexts;
import org.plenaria.export.picture.PlanLook;
import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.plan.Area;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.timeline.paper.PaperPart;

/**
 * A plan to be put on paper.
 *
 * @param language in which it is printed
 * @param view the timeline that is open, if one is
 * @param area the only area in that timeline; absent for all
 */
record PrintSource(Plan plan, Language language, Optional<TimelineLook> view, Optional<Area> area) {

    /** The timelines to print for a subject; none for a plan without areas, or where no timeline is open. */
    List<PaperPart> parts(PrintSubject subject) {
        var texts = new PaperTexts(plan, language);
        return switch (subject) {
            case VIEW ->
                view.map(look -> new PaperPart(look, area.map(texts::of).orElseGet(texts::ofAll))).stream().toList();
            case OVERVIEW -> List.of(new PaperPart(look(TimelineContent.all(), texts), texts.ofAll()));
            case AREAS ->
                plan.areas().stream()
                        .map(one -> new PaperPart(look(TimelineContent.area(one.id()), texts), texts.of(one)))
                        .toList();
        };
    }

    /** The language of the words around the timeline. */
    Locale locale() {
        return new PaperTexts(plan, language).words().phrases().locale();
    }

    /** The title of the plan. */
    String title() {
        return new PaperTexts(plan, language).words().title();
    }

    private TimelineLook look(TimelineContent content, PaperTexts texts) {
        return new PlanLook(plan, content, TimelinePhrases.onPaper(plan, texts.words()));
    }
}
