// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.plan.Plan;

/** Writes a plan as a formal Word document. */
public final class WordExport {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int BELOW_MASTHEAD = 190;

    private final PrintedPlan printed;
    private final PlanWords words;
    private final PageGeometry geometry;
    private final WordLanguage language;
    private final TextMeasure measure = new TextMeasure();

    private WordExport(Plan plan, ExportOptions options) {
        printed = PlanTables.document(plan, options);
        words = new PlanWords(plan, options.language());
        geometry = new PageGeometry(options.paper());
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
        var text = new DocumentText(printed);
        var estimate = estimate(text);
        var tabs = ContentsTabs.of(text.contents(), measure);
        var margins = new MarginParts(printed, geometry, measure);
        MarginParts.PageLabel label = (page, count) -> words.label("page.label", page, count);
        var file = new OoxmlPackage(out, contentTypes());
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "word/document.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        file.part("word/document.xml", xml -> {
            var document = new DocumentPart(xml, geometry);
            document.start();
            document.masthead(printed.masthead());
            document.paragraphs(text.titles(), Progress.UNWATCHED);
            document.contents(words.label("contents"), text.contents(), estimate.pages());
            document.paragraphs(text.body(), progress);
            document.end();
        });
        file.relationships("word/document.xml", List.of(
                new Relationship("rIdStyles", "styles", "styles.xml"),
                new Relationship("rIdSettings", "settings", "settings.xml"),
                new Relationship("rIdHeader", "header", "header1.xml"),
                new Relationship("rIdFirstHeader", "header", "header2.xml"),
                new Relationship("rIdFooter", "footer", "footer1.xml"),
                new Relationship("rIdFirstFooter", "footer", "footer2.xml")));
        file.part("word/styles.xml", new StylesPart(language, geometry, tabs)::write);
        file.part("word/settings.xml", new SettingsPart(language)::write);
        file.part("word/header1.xml", margins::header);
        file.part("word/header2.xml", margins::firstHeader);
        file.part("word/footer1.xml", xml -> margins.footer(xml, label, estimate.count()));
        file.part("word/footer2.xml", xml -> margins.footer(xml, label, estimate.count()));
        properties().write(file);
        file.finish();
        progress.step(1);
    }

    private PageEstimate estimate(DocumentText text) {
        var estimate = new PageEstimate(measure, geometry);
        var line = WordStyle.MASTHEAD.look();
        var masthead = printed.masthead();
        int left = measure.lines(masthead.organizationInFull(), line.font(), false, line.halfPoints(),
                DocumentPart.leftWidth(geometry));
        estimate.skip(Math.max(left + 1, masthead.lines().size()) * line.line() + BELOW_MASTHEAD);
        estimate.add(text.titles());
        estimate.add(List.of(WordParagraph.of(WordStyle.CONTENTS, words.label("contents"))));
        estimate.add(text.contents().stream()
                .map(entry -> WordParagraph.of(entry.style(), entry.text()))
                .toList());
        estimate.add(text.front());
        if (estimate.count() == 1) { // a title page of its own; a longer front runs on into the areas
            text.breakBeforeAreas();
        }
        estimate.add(text.body().subList(text.front().size(), text.body().size()));
        return estimate;
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
        types.put("word/footer1.xml", TYPE + "footer+xml");
        types.put("word/footer2.xml", TYPE + "footer+xml");
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        return types;
    }
}
