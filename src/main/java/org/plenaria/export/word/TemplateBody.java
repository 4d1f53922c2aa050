// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.PageGeometry;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Element;

/** Writes the text of a template with the plan in its places. */
final class TemplateBody {

    private final DocumentStates states;
    private final TemplateOutline outline;
    private final XmlWriter xml;
    private final BlocksXml blocks;
    private final PageGeometry geometry;
    private final Set<Integer> begun = new HashSet<>(); // sections of which a part was written
    private int section;
    private boolean empty = true; // whether nothing was written in the section so far
    private boolean across; // whether the pages lie on their side, other than those of the section
    private Optional<Element> held = Optional.empty(); // a section may yet end with it

    TemplateBody(DocumentStates states, TemplateOutline outline, XmlWriter xml, Annotations annotations) {
        this.states = states;
        this.outline = outline;
        this.xml = xml;
        geometry = states.now().blocks().geometry();
        blocks = new BlocksXml(xml, annotations, ended -> DomXml.element(xml, ended(ended)));
    }

    void write(Progress progress) throws IOException {
        var items = outline.items();
        for (int i = 0; i < items.size(); i++) {
            double from = (double) i / items.size();
            switch (items.get(i)) {
                case TemplateOutline.Own own -> {
                    comeBack(i);
                    take(own.element());
                }
                case TemplateOutline.Place place -> {
                    comeBack(i);
                    states.write(
                            place.parts(), fraction -> progress.step(from + fraction / items.size()), this::take);
                }
                case TemplateOutline.End _ -> end();
            }
        }
        release();
        blocks.flush();
        DomXml.element(xml, last());
    }

    private void take(Element element) throws IOException {
        release();
        blocks.flush();
        held = Optional.of(element);
        empty = false;
    }

    private void take(Block block) throws IOException {
        if (block instanceof SectionBreak end) {
            if (!empty) {
                endSection(end.ended());
            }
            across = true;
        } else {
            release();
            blocks.write(block);
            empty = false;
        }
    }

    /** Ends the pages that lie on their side before something of the template that stands upright. */
    private void comeBack(int item) throws IOException {
        if (across && outline.showsSomethingFrom(item)) {
            endSection(geometry.turned(true));
            across = false;
        }
    }

    /** Ends a section of the template. */
    private void end() throws IOException {
        endSection(across ? geometry.turned(true) : geometry);
        across = false;
        section++;
    }

    /** Ends a section with what was written last, or else with a paragraph nobody sees. */
    private void endSection(PageGeometry ended) throws IOException {
        if (blocks.isWaiting()) {
            blocks.write(new SectionBreak(Mark.ofPlan(":section"), ended));
        } else if (held.filter(it -> TemplateXml.is(it, "p")).isPresent()) {
            var paragraph = held.get();
            var document = paragraph.getOwnerDocument();
            var properties = TemplateXml.child(paragraph, "pPr").orElseGet(() -> {
                var made = document.createElementNS(TemplateXml.W, "w:pPr");
                paragraph.insertBefore(made, paragraph.getFirstChild());
                return made;
            });
            Optional<Element> change = TemplateXml.child(properties, "pPrChange");
            properties.insertBefore(ended(ended), change.orElse(null));
            release();
        } else {
            release();
            xml.start("w:p").start("w:pPr");
            xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
            DomXml.element(xml, ended(ended));
            xml.end(2);
        }
        empty = true;
    }

    private Element ended(PageGeometry ended) {
        var properties = outline.section(section);
        boolean continued = !begun.add(section);
        if (!outline.isPlans(section)) {
            return properties;
        }
        var made = TemplateSections.of(properties, ended, continued);
        if (ended.landscape() && !geometry.landscape()) {
            TemplateSections.widen(made);
        }
        return made;
    }

    private Element last() {
        return ended(across ? geometry.turned(true) : geometry);
    }

    private void release() throws IOException {
        if (held.isPresent()) {
            DomXml.element(xml, held.get());
        }
        held = Optional.empty();
    }
}
