// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenaria.export.picture.PlanLook;
import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperPage;
import org.plenaria.timeline.paper.PaperPages;

/**
 * The annex as pictures: the timeline of all areas, a page of it after the other, and beside each the same in words for
 * those who cannot see it.
 */
final class YearPictures implements Year {

    private static final double POINT = 20; // lengths of documents are twentieths of it
    private static final int MOST_WORDS = 4_000; // characters of a description; who needs more reads the document
    private static final int BESIDE = 2_060; // the headings above the first picture, the note below the last
    private static final int BESIDE_IN_TEMPLATE = 3_000; // its headings may be larger than ours

    private final Plan plan;
    private final PlanWords words;
    private final PageGeometry geometry;
    private final boolean template;
    private final PageSetup.Fit fit;
    private final PictureTexts texts;
    private final YearHeading heading;
    private final Numbering numbering;
    private List<PaperPage> laidOut = List.of(); // asked for twice: to count pages and to write them

    /**
     * @param template whether an organization's own template says what headings look like
     * @param fit how much goes on a page
     */
    YearPictures(Plan plan, PlanWords words, PageGeometry geometry, boolean template, PageSetup.Fit fit,
            PictureTexts texts) {
        this.plan = plan;
        this.words = words;
        this.geometry = geometry;
        this.template = template;
        this.fit = fit;
        this.texts = texts;
        heading = new YearHeading(plan, words);
        numbering = Numbering.of(plan);
    }

    @Override
    public Outline.Entry entry() {
        return heading.entry();
    }

    @Override
    public String key() {
        return "annex of pictures";
    }

    @Override
    public List<Block> blocks(boolean onNewPage) {
        var blocks = heading.blocks(onNewPage);
        for (var sheet : sheets()) {
            blocks.add(figure(sheet));
        }
        // No document ends with a picture: in a later state there may be one more.
        var source = words.label("annex.source", PlanWords.joined(words.title(), words.edition()));
        blocks.add(Paragraph.of(Mark.ofPlan(":source"), Style.NOTE, Span.of(source, words.language())));
        return blocks;
    }

    private List<PaperPage> sheets() {
        if (!laidOut.isEmpty()) {
            return laidOut;
        }
        double width = geometry.textWidth() / POINT;
        double height = (geometry.textHeight() - (template ? BESIDE_IN_TEMPLATE : BESIDE)) / POINT;
        var look = new PlanLook(plan, TimelineContent.all(), TimelinePhrases.onPaper(plan, words));
        try {
            laidOut = PaperPages.within(look, width, height, fit, texts.fit());
            return laidOut;
        } catch (IOException noLetters) {
            throw new UncheckedIOException(noLetters);
        }
    }

    private Figure figure(PaperPage sheet) {
        // A row higher than the page makes a picture higher than the page.
        double scale = Math.min(1, Math.min(
                geometry.textWidth() / POINT / sheet.width(),
                (geometry.textHeight() - BESIDE) / POINT / sheet.height()));
        var mark = Mark.ofPlan(":picture " + sheet.number());
        var image = new Image(
                mark.contentsBookmark(), sheet, words.phrases().locale(),
                (int) (sheet.width() * scale * POINT), (int) (sheet.height() * scale * POINT),
                words.label("annex.title"), description(sheet), Change.NONE);
        return new Figure(mark, List.of(image), Change.NONE);
    }

    private String description(PaperPage sheet) {
        var lines = new ArrayList<String>();
        for (var row : sheet.rows()) {
            switch (row) {
                case Row.ActivityRow one -> lines.add(line(one.activity()));
                case Row.AreaRow one -> lines.add((numbering.number(one.area().id()) + " "
                        + words.or(words.text(one.area().name()), "untitled.area")).strip());
                case Row.SubheadingRow one -> lines.add(words.text(one.subheading().title()));
                case Row.GroupRow one -> lines.add(words.phrases().groupHeading(one.group(), plan.calendar()));
                case Row.TraitRow _, Row.GoneHeading _, Row.GoneRow _, Row.AddRow _ -> { }
            }
        }
        var all = lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("; "));
        return all.length() <= MOST_WORDS ? all : all.substring(0, MOST_WORDS) + "…";
    }

    /** "3.1.1 Regional Workshop: 1st semester". */
    private String line(Activity activity) {
        var name = words.or(words.text(activity.title()), "untitled.activity");
        var when = words.timeframe(activity.timeframe());
        var line = (numbering.number(activity.id()) + " " + name).strip();
        return when.isEmpty() ? line : words.label("milestone", line, when);
    }
}
