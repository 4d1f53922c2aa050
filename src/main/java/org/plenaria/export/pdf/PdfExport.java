// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plenaria.export.document.Contents;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.PictureTexts;
import org.plenaria.export.document.Table;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.tables.TextLanguages;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.paper.PaperPage;

/** Writes a plan, or its timeline alone, as a tagged PDF. */
public final class PdfExport {

    private final Plan plan;
    private final ExportOptions options;
    private final PrintedPlan printed;
    private final PlanWords words;
    private int firstChange;

    private PdfExport(Plan plan, ExportOptions options) {
        this.plan = plan;
        this.options = options;
        printed = PlanTables.document(plan, options);
        words = new PlanWords(plan, options.language());
    }

    /**
     * Writes the document as the Word export does, with the same blocks; pictures are vectors and text. Bars in
     * the margin stand beside what is not as in the earlier state, where the options name one.
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
            return book.fonts().shortcomings(firstChange);
        }
    }

    private void document(PdfBook book, Progress progress) throws IOException {
        var plain = options.withTemplate(Optional.empty());
        PictureTexts texts = new PdfTexts(book.fonts())::fit;
        var document = new DocumentBlocks(plan, plain, texts);
        var unlike = plain.baseline()
                .map(earlier -> new Unlike(new DocumentBlocks(earlier.plan(), plain, texts)))
                .orElseGet(Unlike::new);
        var contents = new ContentsList(book);
        var flow = new PdfFlow(book, document.geometry().landscape(), (heading, y) -> {
            if (heading.style().bookmark() <= 2) {
                contents.found(book.pages().size(), y);
            }
        });
        var blocks = new PdfBlocks(printed.language(), TextLanguages.of(plan, options.language()), unlike);
        for (var part : document.front(Pages.UNKNOWN)) {
            var front = new ArrayList<PdfBlock>();
            for (var block : part.blocks().get()) {
                if (block instanceof Contents list) {
                    flow.add(front, Progress.UNWATCHED);
                    front.clear();
                    contents.write(blocks.of(list.heading()), document.outline().entries(), flow);
                } else if (block instanceof Table) {
                    new PdfMasthead(book, flow).write(printed.masthead());
                } else {
                    blocks.of(block).ifPresent(front::add);
                }
            }
            flow.add(front, Progress.UNWATCHED);
        }
        // A title page of its own; a longer front runs on into the areas.
        var pages = new Pages(Map.of(), book.pages().size(), book.pages().size() == 1);
        var body = new ArrayList<PdfBlock>();
        for (var part : document.body(pages)) {
            part.blocks().get().forEach(block -> blocks.of(block).ifPresent(body::add));
        }
        flow.add(body, fraction -> progress.step(fraction * 0.8));
        contents.finish();
        firstChange = flow.firstChange();
        new PageMargins(book, printed, words).write();
    }

    private void timeline(PdfBook book, Progress progress) throws IOException {
        new TimelinePages(book, plan, options, printed.language()).all();
        progress.step(0.8);
    }
}
