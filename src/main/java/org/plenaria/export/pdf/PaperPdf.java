// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.paper.PaperPage;

/** Puts pages that are laid out already into a document, each one figure that says what its rows say. */
final class PaperPdf {

    private final PdfBook book;
    private final Plan plan;
    private final PlanWords words;
    private final Numbering numbering;

    PaperPdf(PdfBook book, Plan plan, PlanWords words) {
        this.book = book;
        this.plan = plan;
        this.words = words;
        numbering = Numbering.of(plan);
    }

    /** Adds the pages, with a bookmark wherever what they show is something else. */
    void add(List<PaperPage> pages) throws IOException {
        var title = "";
        for (var sheet : pages) {
            add(sheet);
            if (!sheet.title().equals(title)) {
                title = sheet.title();
                book.bookmarks().add(1, title, book.pages().getLast(), 0);
            }
        }
        if (!pages.isEmpty()) {
            book.pages().getLast().pack();
        }
    }

    private void add(PaperPage sheet) throws IOException {
        var page = book.newPage(sheet.width(), sheet.height());
        var canvas = page.canvas();
        var figure = book.tags().element(book.tags().document(), "Figure");
        TagTree.figure(figure, description(sheet), 0, 0, sheet.width(), sheet.height());
        canvas.beginTagged("Figure", book.tags().mark(figure, page));
        for (var part : sheet.parts()) {
            canvas.save();
            canvas.place(part.x(), part.y(), part.scale(), page.height());
            new ScenePainter(book, canvas, Palette.light()).paint(part.layers());
            canvas.restore();
        }
        canvas.endMarked();
    }

    /** What the page shows, and what its rows say, a sentence each. */
    private String description(PaperPage sheet) {
        var sentences = new ArrayList<String>();
        sentences.add(sheet.title());
        for (var row : sheet.rows()) {
            switch (row) {
                case Row.ActivityRow one -> {
                    var when = words.timeframe(one.activity().timeframe());
                    var what = (numbering.number(one.activity().id()) + " " + words.text(one.activity().title()))
                            .strip();
                    sentences.add(when.isEmpty() ? what : words.label("milestone", what, when));
                }
                case Row.AreaRow one ->
                    sentences.add((numbering.number(one.area().id()) + " " + words.text(one.area().name())).strip());
                case Row.SubheadingRow one -> sentences.add(words.text(one.subheading().title()));
                case Row.GroupRow one ->
                    sentences.add(words.phrases().groupHeading(one.group(), plan.calendar()));
                case Row.TraitRow _, Row.GoneHeading _, Row.GoneRow _, Row.AddRow _ -> {}
            }
        }
        return String.join(". ", sentences.stream().filter(sentence -> !sentence.isBlank()).toList());
    }
}
