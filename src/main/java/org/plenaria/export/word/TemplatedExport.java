// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenaria.export.document.Image;
import org.plenaria.export.document.Style;
import org.plenaria.export.ooxml.CarriedPart;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.picture.PngExport;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.template.BlockPlace;
import org.plenaria.export.template.TemplateRelation;
import org.plenaria.export.template.TemplateReport;
import org.plenaria.export.template.TemplateXml;
import org.plenaria.export.template.WordTemplate;
import org.plenaria.export.type.TextMeasure;
import org.w3c.dom.Document;

/** Writes a document into the organization's own template: its package, with our text and what that needs put in. */
final class TemplatedExport {

    private static final String OURS = "plan"; // before the names of our parts
    private static final List<String> WITH_TEXT = List.of("header", "footer", "footnotes", "endnotes");

    private final DocumentStates states;
    private final WordTemplate template;
    private final TextMeasure measure;
    private final Optional<String> carried;
    private final WordLanguage language;
    private final Annotations annotations = new Annotations();
    private final Map<String, Document> documents = new LinkedHashMap<>(); // the parts that are changed
    private final List<Relationship> ours = new ArrayList<>(); // of the part with the text
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> misplaced = new LinkedHashSet<>();

    TemplatedExport(
            DocumentStates states, WordTemplate template, TextMeasure measure, Optional<String> carried) {
        this.states = states;
        this.carried = carried;
        this.template = template;
        this.measure = measure;
        language = new WordLanguage(states.now().blocks().printed().language());
    }

    /** The options of a document in a template, whose place for the timeline asks for one. */
    static ExportOptions wanted(ExportOptions options, WordTemplate template) {
        boolean asked = template.places().contains(BlockPlace.TIMELINE) && options.annex() == Annex.NONE;
        return asked ? options.withAnnex(Annex.TABLE) : options;
    }

    TemplateReport write(Progress progress, OutputStream out) throws IOException {
        for (var name : names()) {
            types.put(name, template.contentType(name));
            if (isChanged(name)) {
                documents.put(name, template.document(name));
            }
        }
        var main = document(template.mainPart());
        types.put(template.mainPart(), WordExport.TYPE + "document.main+xml");
        documents.values().forEach(TemplateCleaning::text);
        var outline = new TemplateOutline(main, !states.now().blocks().annex().isEmpty());
        TemplateCleaning.relationships(main);
        misplaced.addAll(outline.misplaced());
        boolean own = outline.sections().stream().noneMatch(TemplateSections::hasMargins);
        var styles = styles(own);
        settings();
        fill(outline);
        if (own) {
            margins(outline);
        }
        if (states.hasEarlier()) {
            CommentsParts.declare(types, WordExport.TYPE);
            CommentsParts.relationships().forEach(it -> ours.add(absolute(it)));
        }
        if (carried.isPresent()) {
            CarriedPart.declare(types);
            var relationship = CarriedPart.relationship();
            ours.add(new Relationship(relationship.id(), relationship.type(), "/" + CarriedPart.NAME));
        }
        pack(progress, out, outline, own);
        progress.step(1);
        return new TemplateReport(
                styles.missing(), List.copyOf(unknown), List.copyOf(misplaced), outline.homeless(states.now()),
                outline.isReplaced(), outline.hasContents());
    }

    private List<String> names() {
        return template.names().stream().filter(name -> !CarriedPart.isOne(name)).toList();
    }

    private List<TemplateRelation> relations(String part) {
        return template.relations(part).stream()
                .filter(relation -> !CarriedPart.isOne(relation.target()))
                .toList();
    }

    private Document document(String name) {
        return Optional.ofNullable(documents.get(name)).orElseThrow();
    }

    private boolean isChanged(String name) {
        var type = template.contentType(name);
        return name.equals(template.mainPart())
                || Stream.concat(WITH_TEXT.stream(), Stream.of("styles", "settings", "numbering"))
                        .anyMatch(kind -> type.equals(WordExport.TYPE + kind + "+xml"));
    }

    private Optional<String> part(String kind) {
        return template.relations(template.mainPart()).stream()
                .filter(relation -> relation.kind().equals(kind) && documents.containsKey(relation.target()))
                .map(relation -> relation.target())
                .findFirst();
    }

    private TemplateStyles styles(boolean own) throws IOException {
        var geometry = states.now().blocks().geometry();
        var tabs = ContentsTabs.of(states.outline(), measure);
        var our = parsed(new StylesPart(language, geometry, tabs)::write);
        var name = part("styles").orElseGet(() -> add("styles", "styles.xml", WordExport.TYPE + "styles+xml"));
        var theirs = documents.containsKey(name)
                ? document(name)
                : parsed(xml -> xml.start("w:styles", "xmlns:w", WordXml.W).end());
        documents.put(name, theirs);
        var replaced = own ? Set.of(Style.HEADER, Style.FOOTER) : Set.<Style>of();
        var styles = new TemplateStyles(theirs, our, part("numbering").map(this::document), replaced);
        documents.forEach((part, document) -> {
            if (!part.equals(name)) {
                StyleElement.rename(document, styles.renamed());
            }
        });
        return styles;
    }

    private void settings() throws IOException {
        var name = part("settings");
        if (name.isPresent()) {
            TemplateCleaning.settings(document(name.get()), states.hasEarlier());
        } else {
            documents.put(
                    add("settings", "settings.xml", WordExport.TYPE + "settings+xml"),
                    parsed(new SettingsPart(language, states.hasEarlier())::write));
        }
    }

    /** Declares a part of ours that the text uses; gives its name. */
    private String add(String kind, String file, String type) {
        var name = "word/" + OURS + "-" + file;
        types.put(name, type);
        ours.add(new Relationship("rId" + OURS + kind, kind, "/" + name));
        return name;
    }

    private static Relationship absolute(Relationship relative) {
        return new Relationship(relative.id(), relative.type(), "/word/" + relative.target());
    }

    private static Document parsed(OoxmlPackage.Content content) throws IOException {
        var text = new StringWriter();
        content.write(new XmlWriter(text));
        return TemplateXml.parse(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void fill(TemplateOutline outline) {
        var text = new TemplateText(states, annotations, unknown, misplaced);
        for (var element : outline.own()) {
            if (TemplateXml.is(element, "p")) {
                text.fillParagraph(element);
            }
            text.fill(element);
        }
        documents.forEach((name, document) -> {
            if (WITH_TEXT.stream().anyMatch(kind -> (WordExport.TYPE + kind + "+xml").equals(types.get(name)))) {
                text.fill(document.getDocumentElement());
            }
        });
    }

    /** A template without any head and foot lines gets ours. */
    private void margins(TemplateOutline outline) {
        reference("header", "WideHeader");
        reference("footer", "WideFooter");
        for (int i = 0; i < outline.sections().size(); i++) {
            var section = outline.section(i);
            TemplateSections.refer(section, "w:footerReference", "default", reference("footer", "Footer"));
            TemplateSections.refer(section, "w:headerReference", "default", reference("header", "Header"));
            if (outline.isWhole()) { // the masthead stands in place of the first head line
                TemplateSections.refer(section, "w:footerReference", "first", reference("footer", "Footer"));
                TemplateSections.refer(section, "w:headerReference", "first", reference("header", "FirstHeader"));
                TemplateSections.setTitlePage(section);
            }
        }
    }

    private String reference(String kind, String name) {
        var id = "rId" + OURS + name;
        if (ours.stream().noneMatch(relationship -> relationship.id().equals(id))) {
            types.put("word/" + OURS + name + ".xml", WordExport.TYPE + kind + "+xml");
            ours.add(new Relationship(id, kind, "/word/" + OURS + name + ".xml"));
        }
        return id;
    }

    private void pack(Progress progress, OutputStream out, TemplateOutline outline, boolean own) throws IOException {
        var printed = states.now().blocks().printed();
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        var file = new OoxmlPackage(out, types);
        TemplateRelations.write(file, "", template.relations(""), "", List.of(
                new Relationship("rId" + OURS + "Core", "core-properties", DocumentProperties.CORE),
                new Relationship("rId" + OURS + "App", "extended-properties", DocumentProperties.APP)));
        documents.remove(template.mainPart());
        file.part(template.mainPart(), xml -> text(xml, progress, outline));
        for (int number = 1; number <= annotations.images().size(); number++) {
            var image = annotations.images().get(number - 1);
            var name = "word/media/" + OURS + "Image" + number + ".png";
            ours.add(new Relationship(FigureXml.relationship(number), "image", "/" + name));
            file.bytes(name, bytes -> PngExport.write(
                            image.sheet(), image.locale(), Image.DOTS_PER_INCH, bytes));
        }
        TemplateRelations.write(
                file, template.mainPart(), relations(template.mainPart()), TemplateCleaning.PREFIX, ours);
        for (var document : documents.entrySet()) {
            file.part(document.getKey(), xml -> DomXml.write(xml, document.getValue().getDocumentElement()));
        }
        for (var name : names()) {
            if (!name.equals(template.mainPart())) {
                TemplateRelations.write(file, name, relations(name), "", List.of());
                if (!documents.containsKey(name)) {
                    file.bytes(name, bytes -> bytes.write(template.bytes(name)));
                }
            }
        }
        if (own) {
            ourMargins(file, outline);
        }
        if (carried.isPresent()) {
            CarriedPart.write(file, carried.get());
        }
        if (states.hasEarlier()) {
            new CommentsParts(language).write(file, annotations.notes());
        }
        WordExport.properties(printed).write(file);
        file.finish();
    }

    private void text(XmlWriter xml, Progress progress, TemplateOutline outline) throws IOException {
        var root = outline.root();
        DomXml.start(xml, root);
        for (var child : TemplateXml.children(root)) {
            if (TemplateXml.is(child, "body")) {
                xml.start("w:body");
                new TemplateBody(states, outline, xml, annotations)
                        .write(fraction -> progress.step(0.3 + 0.7 * fraction));
                xml.end();
            } else {
                DomXml.element(xml, child);
            }
        }
        xml.end();
    }

    private void ourMargins(OoxmlPackage file, TemplateOutline outline) throws IOException {
        var geometry = states.now().blocks().geometry();
        int width = geometry.textWidth();
        int wide = geometry.turned(true).textWidth();
        var margins = new MarginLines(states, measure, annotations);
        margins.write(file, OURS + "Header", margins.header(Style.HEADER, width));
        margins.write(file, OURS + "Footer", margins.footer(Style.FOOTER, width));
        margins.write(file, OURS + "WideHeader", margins.header(Style.HEADER_WIDE, wide));
        margins.write(file, OURS + "WideFooter", margins.footer(Style.FOOTER_WIDE, wide));
        if (outline.isWhole()) {
            margins.write(file, OURS + "FirstHeader", margins.empty());
        }
    }
}
