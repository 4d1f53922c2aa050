// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Style;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;
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
    private final WordLanguage language;
    private final TextMeasure measure = new TextMeasure();

    private WordExport(Plan plan, ExportOptions options) {
        blocks = new DocumentBlocks(plan, options);
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
        new WordExport(plan, options).write(progress, out);
    }

    private void write(Progress progress, OutputStream out) throws IOException {
        var pages = PageCount.of(blocks, measure, progress);
        var tabs = ContentsTabs.of(blocks.outline().entries(), measure);
        var annotations = new Annotations();
        var file = new OoxmlPackage(out, contentTypes());
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "word/document.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        file.part("word/document.xml", xml -> document(xml, annotations, pages, progress));
        file.relationships("word/document.xml", List.of(
                new Relationship("rIdStyles", "styles", "styles.xml"),
                new Relationship("rIdSettings", "settings", "settings.xml"),
                new Relationship("rIdHeader", "header", "header1.xml"),
                new Relationship("rIdFirstHeader", "header", "header2.xml"),
                new Relationship("rIdWideHeader", "header", "header3.xml"),
                new Relationship("rIdFooter", "footer", "footer1.xml"),
                new Relationship("rIdFirstFooter", "footer", "footer2.xml"),
                new Relationship("rIdWideFooter", "footer", "footer3.xml")));
        file.part("word/styles.xml", new StylesPart(language, blocks.geometry(), tabs)::write);
        file.part("word/settings.xml", new SettingsPart(language)::write);
        margins(file, annotations, pages.count());
        properties().write(file);
        file.finish();
        progress.step(1);
    }

    private void document(XmlWriter xml, Annotations annotations, Pages pages, Progress progress) throws IOException {
        var document = new BlocksXml(xml, annotations);
        document.start();
        var parts = new ArrayList<>(blocks.front(pages));
        parts.addAll(blocks.body(pages));
        for (int i = 0; i < parts.size(); i++) {
            progress.step(0.3 + 0.7 * i / parts.size());
            for (var block : parts.get(i).blocks().get()) {
                document.write(block);
            }
        }
        document.end(blocks.lastGeometry());
    }

    private void margins(OoxmlPackage file, Annotations annotations, int count) throws IOException {
        var margins = new MarginParts(printed, measure);
        MarginParts.PageLabel label = (page, all) -> words.label("page.label", page, all);
        int width = blocks.geometry().textWidth();
        int wide = blocks.lastGeometry().textWidth();
        margin(file, "w:hdr", "header1", annotations, margins.header(Style.HEADER, width));
        margin(file, "w:hdr", "header2", annotations, Paragraph.of(Mark.ofPlan(":header"), Style.NORMAL));
        margin(file, "w:hdr", "header3", annotations, margins.header(Style.HEADER_WIDE, wide));
        margin(file, "w:ftr", "footer1", annotations, margins.footer(Style.FOOTER, width, label, count));
        margin(file, "w:ftr", "footer2", annotations, margins.footer(Style.FOOTER, width, label, count));
        margin(file, "w:ftr", "footer3", annotations, margins.footer(Style.FOOTER_WIDE, wide, label, count));
    }

    /** What stands at the head or foot of pages. An empty one is said outright: some programs repeat another's else. */
    private static void margin(
            OoxmlPackage file, String element, String name, Annotations annotations, Paragraph paragraph)
            throws IOException {
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

    private static Map<String, String> contentTypes() {
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
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        return types;
    }
}
