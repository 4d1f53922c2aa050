// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.picture.PaperTexts;
import org.plenaria.export.picture.PlanLook;
import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.timeline.paper.PaperPage;
import org.plenaria.timeline.paper.PaperPages;
import org.plenaria.timeline.paper.PaperPart;

/** The timeline on pages of its own, just as it is printed. */
final class TimelinePages {

    private final PdfBook book;
    private final Plan plan;
    private final ExportOptions options;
    private final PaperTexts texts;
    private final TextFit fit;

    TimelinePages(PdfBook book, Plan plan, ExportOptions options, Language language) {
        this.book = book;
        this.plan = plan;
        this.options = options;
        texts = new PaperTexts(plan, language);
        fit = new PdfTexts(book.fonts()).fit();
    }

    /** Adds the pages of what the options wish to see: what somebody looks at, an area, or all. */
    void all() throws IOException {
        var view = options.picture();
        var area = view.area().flatMap(plan::area);
        var around = area.map(texts::of).orElseGet(texts::ofAll);
        var content = area.map(one -> TimelineContent.area(one.id())).orElseGet(TimelineContent::all);
        var look = view.viewed().<TimelineLook>map(viewed -> viewed.look()).orElseGet(() -> look(content));
        new PaperPdf(book, plan, texts.words()).add(pages(new PaperPart(look, around)));
    }

    private List<PaperPage> pages(PaperPart part) {
        return PaperPages.of(List.of(part), options.pages(), fit).pages();
    }

    private TimelineLook look(TimelineContent content) {
        return new PlanLook(plan, content, TimelinePhrases.onPaper(plan, texts.words()));
    }
}
