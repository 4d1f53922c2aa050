// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Image;
import org.plenaria.export.document.Part;
import org.plenaria.export.document.Style;
import org.plenaria.export.ooxml.CarriedPart;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.picture.PngExport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.template.TemplateReport;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.plan.Plan;

/** Writes a plan as a formal Word document. */
public final class WordExport {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private final DocumentStates states;
    private final DocumentBlocks blocks;
    private final WordLanguage language;
    private final TextMeasure measure;
    private final Optional<String> carried;

    private WordExport(DocumentStates states, TextMeasure measure, Optional<String> carried) {
        this.states = states;
        this.carried = carried;
        this.measure = measure;
        blocks = states.now().blocks();
        language = new WordLanguage(blocks.printed().language());
    }

    /**
     * Writes the document.
     *
     * @param out stays open
     * @return what came of the template, if there is one
     * @throws IOException when {@code out} cannot be written
     */
    public static TemplateReport write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        progress.step(0);
        var carried = options.carrying().map(carrying -> carrying.text(plan, options));
        try {
            var measure = new TextMeasure();
            if (options.template().isPresent()) {
                var wanted = TemplatedExport.wanted(options, options.template().get());
                var states = new DocumentStates(plan, wanted, measure, progress);
                return new TemplatedExport(states, options.template().get(), measure, carried)
                        .write(progress, out);
            }
            var states = new DocumentStates(plan, options, measure, progress);
            new WordExport(states, measure, carried).write(progress, out);
            return TemplateReport.NONE;
        } catch (UncheckedIOException unpaintable) { // a picture of the annex, measured while blocks are made
            throw unpaintable.getCause();
        }
    }

    private void write(Progress progress, OutputStream out) throws IOException {
        var tabs = ContentsTabs.of(states.outline(), measure);
        var annotations = new Annotations();
        var file = new OoxmlPackage(out, contentTypes());
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "word/document.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        file.part("word/document.xml", xml -> {
            var document = new BlocksXml(xml, annotations);
            document.start();
            states.write(WordExport::parts, fraction -> progress.step(0.3 + 0.7 * fraction), document::write);
            document.end(blocks.lastGeometry());
        });
        file.relationships("word/document.xml", relationships(annotations));
        for (int i = 0; i < annotations.images().size(); i++) {
            var image = annotations.images().get(i);
            file.bytes("word/media/" + pictureName(i + 1), bytes ->
                    PngExport.write(
                            image.sheet(), image.locale(), Image.DOTS_PER_INCH, bytes));
        }
        file.part("word/styles.xml", new StylesPart(language, blocks.geometry(), tabs)::write);
        file.part("word/settings.xml", new SettingsPart(language, states.hasEarlier())::write);
        margins(file, annotations);
        if (carried.isPresent()) {
            CarriedPart.write(file, carried.get());
        }
        if (states.hasEarlier()) {
            new CommentsParts(language).write(file, annotations.notes());
        }
        properties(blocks.printed()).write(file);
        file.finish();
        progress.step(1);
    }

    private static List<Part> parts(DocumentStates.State state) {
        var document = state.blocks();
        return Stream.concat(document.front(state.pages()).stream(), document.body(state.pages()).stream()).toList();
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
        if (states.hasEarlier()) {
            all.addAll(CommentsParts.relationships());
        }
        if (carried.isPresent()) {
            all.add(CarriedPart.relationship());
        }
        for (int number = 1; number <= annotations.images().size(); number++) {
            all.add(new Relationship(FigureXml.relationship(number), "image", "media/" + pictureName(number)));
        }
        return all;
    }

    private void margins(OoxmlPackage file, Annotations annotations) throws IOException {
        int width = blocks.geometry().textWidth();
        int wide = blocks.lastGeometry().textWidth();
        var margins = new MarginLines(states, measure, annotations);
        margins.write(file, "header1", margins.header(Style.HEADER, width));
        margins.write(file, "header2", margins.empty());
        margins.write(file, "header3", margins.header(Style.HEADER_WIDE, wide));
        margins.write(file, "footer1", margins.footer(Style.FOOTER, width));
        margins.write(file, "footer2", margins.footer(Style.FOOTER, width));
        margins.write(file, "footer3", margins.footer(Style.FOOTER_WIDE, wide));
    }

    static DocumentProperties properties(PrintedPlan printed) {
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
        if (states.hasEarlier()) {
            CommentsParts.declare(types, TYPE);
        }
        if (carried.isPresent()) {
            CarriedPart.declare(types);
        }
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        return types;
    }
}
