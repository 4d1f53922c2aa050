// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.pdf.PdfExport;
import org.plenaria.export.picture.PaperTexts;
import org.plenaria.export.picture.PlanLook;
import org.plenaria.export.picture.PngExport;
import org.plenaria.export.picture.SvgExport;
import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Area;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperPage;
import org.plenaria.timeline.paper.PaperPages;
import org.plenaria.timeline.paper.PaperPart;
import org.plenaria.timeline.paper.PaperSize;

/**
 * A plan to be put on paper.
 *
 * @param language in which it is printed
 * @param view the timeline that is open, if one is
 * @param area the only area in that timeline; absent for all
 */
record PrintSource(Plan plan, Language language, Optional<TimelineLook> view, Optional<Area> area) {

    private static final double DOTS_PER_INCH = 200;

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
            case DOCUMENT -> List.of();
        };
    }

    /** The formal document as a PDF file on A4, or on Letter where that is chosen. */
    byte[] document(PageSetup setup) throws IOException {
        var out = new ByteArrayOutputStream();
        var paper = setup.size() == PaperSize.LETTER ? Paper.LETTER : Paper.A4;
        var options = ExportOptions.of(plan).in(language).on(paper);
        PdfExport.write(plan, options, Progress.UNWATCHED, out);
        return out.toByteArray();
    }

    /**
     * Writes what is to be printed: all pages as PDF, or one as a picture.
     *
     * @param page the one for a picture, from 1
     */
    void write(PrintSubject subject, PageSetup setup, ExportFormat format, int page, OutputStream out)
            throws IOException {
        if (subject == PrintSubject.DOCUMENT) {
            out.write(document(setup));
            return;
        }
        var parts = parts(subject);
        if (format == ExportFormat.PNG) {
            PngExport.write(one(PaperPages.of(parts, setup, PngExport.fit()), page), locale(), DOTS_PER_INCH, out);
            return;
        }
        var pages = PaperPages.of(parts, setup, SvgExport.fit());
        if (format == ExportFormat.SVG) {
            SvgExport.write(one(pages, page), locale(), out);
        } else {
            PdfExport.writePages(plan, pages.pages(), ExportOptions.of(plan).in(language), out);
        }
    }

    private static PaperPage one(PaperPages pages, int page) {
        return pages.pages().get(Math.min(page, pages.pages().size()) - 1);
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
