// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.tables.TextLanguages;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.paper.PaperPage;

/** Writes a plan, or its timeline alone, as a tagged PDF. */
public final class PdfExport {

    private final Plan plan;
    private final ExportOptions options;
    private final PrintedPlan printed;
    private final PlanWords words;
    private final Messages messages;

    private PdfExport(Plan plan, ExportOptions options) {
        this.plan = plan;
        this.options = options;
        printed = PlanTables.document(plan, options);
        words = new PlanWords(plan, options.language());
        messages = Messages.of("papers", words.phrases().locale());
    }

    /**
     * Writes the document; an annex of whatever kind is the timeline, as vectors and text.
     *
     * @param out stays open
     * @return what could not be shown as it is written
     * @throws IOException when {@code out} cannot be written
     */
    public static PdfShortcomings write(
            Plan plan, ExportOptions options, Progress progress, OutputStream out) throws IOException {
        progress.step(0);
        return new PdfExport(plan, options).make(progress, out, (book, export) -> export.document(book, progress));
    }

    /** Writes the timeline alone, of the plan or of one area; otherwise as {@link #write}. */
    public static PdfShortcomings writeTimeline(
            Plan plan, ExportOptions options, Progress progress, OutputStream out) throws IOException {
        progress.step(0);
        return new PdfExport(plan, options).make(progress, out, (book, export) -> export.timeline(book, progress));
    }

    /**
     * Writes pages that are laid out already, measured in the widths of Arial; otherwise as {@link #write}.
     *
     * @param options in which language
     */
    public static PdfShortcomings writePages(
            Plan plan, List<PaperPage> pages, ExportOptions options, OutputStream out) throws IOException {
        return new PdfExport(plan, options)
                .make(Progress.UNWATCHED, out, (book, export) -> new PaperPdf(book, plan, export.words).add(pages));
    }

    /** What the pages of a document are filled with. */
    @FunctionalInterface
    private interface Filling {
        void into(PdfBook book, PdfExport export) throws IOException;
    }

    private PdfShortcomings make(Progress progress, OutputStream out, Filling filling) throws IOException {
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            var book = new PdfBook(document, options.paper(), printed.language().tag());
            filling.into(book, this);
            book.finish();
            PdfIdentity.write(document, plan, printed);
            var catalog = document.getDocumentCatalog();
            catalog.setDocumentOutline(book.bookmarks().outline());
            catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, book.tags().finish(book.pages()));
            progress.step(0.9);
            document.save(new OpenStream(out), CompressParameters.DEFAULT_COMPRESSION);
            progress.step(1);
            return book.fonts().shortcomings();
        }
    }

    private void document(PdfBook book, Progress progress) throws IOException {
        var contents = new ContentsList(book);
        var flow = new PdfFlow(book, false, (heading, y) -> {
            if (heading.bookmark() <= 2) {
                contents.found(book.pages().size(), y);
            }
        });
        var columns = new ActivityColumns(words, messages);
        var blocks = new PlanBlocks(printed, options.layout(), TextLanguages.of(plan, options.language()), columns);
        new PdfMasthead(book, flow).write(printed.masthead());
        flow.add(blocks.titles(), Progress.UNWATCHED);
        var front = blocks.front();
        var body = new ArrayList<>(blocks.body());
        boolean annexed = options.annex() != Annex.NONE && printed.activityCount() > 0;
        var annex = annexed
                ? List.<PdfBlock>of(PdfParagraph.labelled(
                        PdfStyle.SECTION, messages.text("annex"), messages.text("year")).bookmarked(1))
                : List.<PdfBlock>of();
        var all = new ArrayList<>(front);
        all.addAll(body);
        all.addAll(annex);
        contents.write(words.label("contents"), all, flow);
        flow.add(front, Progress.UNWATCHED);
        if (book.pages().size() == 1 && !(body.getFirst() instanceof PdfTurn)) {
            flow.newPage(); // a title page of its own; a longer front runs on into the areas
        }
        flow.add(body, fraction -> progress.step(fraction * 0.6));
        int own = book.pages().size();
        if (annexed) {
            var title = LabelledText.of(messages.text("annex"), messages.text("year"));
            var timeline = new TimelinePages(book, plan, options, printed.language());
            timeline.annex(title);
            progress.step(0.8);
            contents.found(own + 1, 0);
        }
        contents.finish();
        new PageMargins(book, printed, words).write(own);
    }

    private void timeline(PdfBook book, Progress progress) throws IOException {
        new TimelinePages(book, plan, options, printed.language()).all();
        progress.step(0.8);
    }
}
