// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Outline;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Part;
import org.plenaria.export.document.Style;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.picture.PngExport;
import org.plenaria.export.redline.Redline;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.plan.Plan;

/** Writes a plan as a formal Word document. */
public final class WordExport {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private final PrintedPlan printed;
    private final PlanWords words;
    private final DocumentBlocks blocks;
    private final Optional<Earlier> earlier;
    private final WordLanguage language;
    private final TextMeasure measure = new TextMeasure();

    /** The document of the earlier state, where the changes since are to be shown. */
    private record Earlier(DocumentBlocks blocks, Redline redline) {}

    private WordExport(Plan plan, ExportOptions options) {
        blocks = new DocumentBlocks(plan, options);
        earlier = options.baseline().map(baseline -> {
            var old = new DocumentBlocks(baseline.plan(), options);
            return new Earlier(old, new Redline(baseline, old, plan, blocks));
        });
        printed = blocks.printed();
        words = new PlanWords(plan, options.language());
        language = new WordLanguage(options.language());
    }

    /**
     * Writes the document.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        progress.step(0);
        try {
            new WordExport(plan, options).write(progress, out);
        } catch (UncheckedIOException unpaintable) { // a picture of the annex, measured while blocks are made
            throw unpaintable.getCause();
        }
    }

    private void write(Progress progress, OutputStream out) throws IOException {
        var pages = PageCount.of(blocks, measure, progress);
        var oldPages = earlier.map(old -> PageCount.of(old.blocks, measure, progress)).orElse(Pages.UNKNOWN);
        var tabs = ContentsTabs.of(outline(), measure);
        var annotations = new Annotations();
        var file = new OoxmlPackage(out, contentTypes());
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "word/document.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        file.part("word/document.xml", xml -> {
            var document = new BlocksXml(xml, annotations);
            document.start();
            write(pages, oldPages, fraction -> progress.step(0.3 + 0.7 * fraction), document::write);
            document.end(blocks.lastGeometry());
        });
        file.relationships("word/document.xml", relationships(annotations));
        for (int i = 0; i < annotations.images().size(); i++) {
            var image = annotations.images().get(i);
            file.bytes("word/media/" + pictureName(i + 1), bytes ->
                    PngExport.write(image.plan(), image.options(), bytes));
        }
        file.part("word/styles.xml", new StylesPart(language, blocks.geometry(), tabs)::write);
        file.part("word/settings.xml", new SettingsPart(language, earlier.isPresent())::write);
        margins(file, annotations, pages.count(), oldPages.count());
        if (earlier.isPresent()) {
            new CommentsParts(language).write(file, annotations.notes());
        }
        properties().write(file);
        file.finish();
        progress.step(1);
    }

    private void write(Pages pages, Pages oldPages, Progress progress, Redline.Sink sink) throws IOException {
        var parts = parts(blocks, pages);
        if (earlier.isPresent()) {
            earlier.get().redline.write(parts(earlier.get().blocks, oldPages), parts, progress, sink);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            progress.step((double) i / parts.size());
            for (var block : parts.get(i).blocks().get()) {
                sink.take(block);
            }
        }
    }

    private static List<Part> parts(DocumentBlocks document, Pages pages) {
        return Stream.concat(document.front(pages).stream(), document.body(pages).stream()).toList();
    }

    /** The headings of the contents list; a number that changed needs the room of both. */
    private List<Outline.Entry> outline() {
        var entries = blocks.outline().entries();
        var old = new HashMap<Mark, String>();
        earlier.ifPresent(state ->
                state.blocks.outline().entries().forEach(entry -> old.put(entry.mark(), entry.number())));
        return entries.stream()
                .map(entry -> {
                    var before = old.getOrDefault(entry.mark(), entry.number());
                    return before.equals(entry.number()) ? entry : entry.withNumber(before + entry.number());
                })
                .toList();
    }

    private static String pictureName(int number) {
        return "image" + number + ".png";
    }

    private List<Relationship> relationships(Annotations annotations) {
        var all = new ArrayList<>(List.of(
                new Relationship("rIdStyles", "styles", "styles.xml"),
                new Relationship("rIdSettings", "settings", "settings.xml"),
                new Relationship("rIdHeader", "header", "header1.xml"),
                new Relationship("rIdFirstHeader", "header", "header2.xml"),
                new Relationship("rIdWideHeader", "header", "header3.xml"),
                new Relationship("rIdFooter", "footer", "footer1.xml"),
                new Relationship("rIdFirstFooter", "footer", "footer2.xml"),
                new Relationship("rIdWideFooter", "footer", "footer3.xml")));
        if (earlier.isPresent()) {
            all.addAll(CommentsParts.relationships());
        }
        for (int number = 1; number <= annotations.images().size(); number++) {
            all.add(new Relationship(FigureXml.relationship(number), "image", "media/" + pictureName(number)));
        }
        return all;
    }

    private void margins(OoxmlPackage file, Annotations annotations, int count, int oldCount) throws IOException {
        int width = blocks.geometry().textWidth();
        int wide = blocks.lastGeometry().textWidth();
        margin(file, annotations, "w:hdr", "header1", (margins, _) -> margins.header(Style.HEADER, width));
        margin(file, annotations, "w:hdr", "header2", (_, _) -> Paragraph.of(Mark.ofPlan(":header"), Style.NORMAL));
        margin(file, annotations, "w:hdr", "header3", (margins, _) -> margins.header(Style.HEADER_WIDE, wide));
        MarginLine footer = (margins, old) ->
                margins.footer(Style.FOOTER, width, pageLabel(), old ? oldCount : count);
        margin(file, annotations, "w:ftr", "footer1", footer);
        margin(file, annotations, "w:ftr", "footer2", footer);
        margin(file, annotations, "w:ftr", "footer3", (margins, old) ->
                margins.footer(Style.FOOTER_WIDE, wide, pageLabel(), old ? oldCount : count));
    }

    private MarginParts.PageLabel pageLabel() {
        return (page, all) -> words.label("page.label", page, all);
    }

    /** A line at the head or foot of pages, of the document or of its earlier state. */
    @FunctionalInterface
    private interface MarginLine {
        Paragraph of(MarginParts margins, boolean old);
    }

    /** What stands at the head or foot of pages. An empty one is said outright: some programs repeat another's else. */
    private void margin(
            OoxmlPackage file, Annotations annotations, String element, String name, MarginLine line)
            throws IOException {
        var now = line.of(new MarginParts(printed, measure), false);
        var paragraph = earlier.map(state ->
                        state.redline.merged(line.of(new MarginParts(state.blocks.printed(), measure), true), now))
                .orElse(now);
        file.part("word/" + name + ".xml", xml -> {
            xml.start(element, "xmlns:w", WordXml.W, "xmlns:r", WordXml.R);
            new ParagraphXml(new WordXml(xml), annotations).write(paragraph);
            xml.end();
        });
    }

    private DocumentProperties properties() {
        return new DocumentProperties(
                printed.title(),
                PlanWords.joined(printed.masthead().meeting(), printed.reference()),
                printed.organization(),
                printed.edition(),
                printed.day(),
                printed.language().tag());
    }

    private Map<String, String> contentTypes() {
        var types = new LinkedHashMap<String, String>();
        types.put("word/document.xml", TYPE + "document.main+xml");
        types.put("word/styles.xml", TYPE + "styles+xml");
        types.put("word/settings.xml", TYPE + "settings+xml");
        types.put("word/header1.xml", TYPE + "header+xml");
        types.put("word/header2.xml", TYPE + "header+xml");
        types.put("word/header3.xml", TYPE + "header+xml");
        types.put("word/footer1.xml", TYPE + "footer+xml");
        types.put("word/footer2.xml", TYPE + "footer+xml");
        types.put("word/footer3.xml", TYPE + "footer+xml");
        if (earlier.isPresent()) {
            CommentsParts.declare(types, TYPE);
        }
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        return types;
    }
}
