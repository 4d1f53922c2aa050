// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import org.plenaria.export.tables.PlanWords;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.paper.PageTexts;

/** What stands around a timeline on paper, in the language of the document. */
public final class PaperTexts {

    private final Plan plan;
    private final PlanWords words;
    private final Messages messages;

    public PaperTexts(Plan plan, Language language) {
        this.plan = plan;
        words = new PlanWords(plan, language);
        messages = Messages.of("print", words.phrases().locale());
    }

    public PlanWords words() {
        return words;
    }

    /** Around the timeline of all areas. */
    public PageTexts ofAll() {
        return of(messages.text("page.all"));
    }

    /** Around the timeline of an area. */
    public PageTexts of(Area area) {
        return of(nameOf(area));
    }

    private PageTexts of(String subject) {
        var masthead = plan.masthead();
        var foot = PlanWords.joined(
                words.text(masthead.organization()), words.title(), words.edition(), day(), languageName());
        return new PageTexts(
                words.title(), subject, origin(), day(), foot,
                (page, pages) -> words.label("page.label", Integer.toString(page), Integer.toString(pages)));
    }

    /** "3.1 Cross-border services". */
    String nameOf(Area area) {
        return (Numbering.of(plan).number(area.id()) + " " + words.text(area.name())).strip();
    }

    /** "PLAN/2020 · Rev. 1". */
    String origin() {
        return PlanWords.joined(plan.masthead().symbol().orElse(""), words.edition());
    }

    /** The day of the last round, else of the meeting; "" when there is none. */
    String day() {
        return words.day().map(words.phrases()::date).orElse("");
    }

    private String languageName() {
        var locale = words.language().locale();
        return words.asLine(locale.getDisplayLanguage(words.phrases().locale()));
    }
}
