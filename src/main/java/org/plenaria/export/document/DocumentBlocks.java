// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.template.WordTemplate;
import org.plenaria.plan.Plan;

/** A plan as a document: its parts, in the order of the pages. */
public final class DocumentBlocks {

    /** The field of the mark of the heading above the areas. */
    static final String AREAS_HEADING = "areasHeading";

    private final Plan plan;
    private final PrintedPlan printed;
    private final PlanWords words;
    private final ExportOptions options;
    private final Layout layout;
    private final PageGeometry geometry;
    private final Outline outline;
    private final CommonText common;

    public DocumentBlocks(Plan plan, ExportOptions options) {
        this.plan = plan;
        this.options = options;
        printed = PlanTables.document(plan, options);
        words = new PlanWords(plan, options.language());
        var page = options.template()
                .flatMap(WordTemplate::page)
                .map(PageGeometry::of)
                .orElse(new PageGeometry(options.paper(), false));
        geometry = page.turned(page.landscape() || options.layout() == DocumentLayout.TABLE);
        layout = options.layout() == DocumentLayout.TABLE
                ? new TableLayout(printed, words, geometry)
                : new NarrativeLayout(options.language());
        common = new CommonText(options.language());
        outline = new Outline(printed, hasAnnex() ? List.of(year().entry()) : List.of());
    }

    public PrintedPlan printed() {
        return printed;
    }

    /** The size of the pages, of the last ones where an annex lies on its side. */
    public PageGeometry geometry() {
        return geometry;
    }

    /** The size of the last pages. */
    public PageGeometry lastGeometry() {
        return hasAnnex() ? annexGeometry() : geometry;
    }

    public Outline outline() {
        return outline;
    }

    /** Masthead, titles and contents list, and the sections before the areas. */
    public List<Part> front(Pages pages) {
        return List.of(
                new Part("front", () -> {
                    var front = new Front(printed, geometry);
                    var blocks = new ArrayList<Block>();
                    blocks.add(front.masthead(words.label("masthead.title")));
                    blocks.addAll(front.titles());
                    blocks.add(contents(pages));
                    return blocks;
                }),
                before());
    }

    /** The contents list. */
    public Block contents(Pages pages) {
        return outline.contents(words.label("contents"), pages);
    }

    /** The sections before the areas. */
    public Part before() {
        return new Part("before", () -> {
            var blocks = new ArrayList<Block>();
            printed.before().forEach(section -> blocks.addAll(common.section(section)));
            return blocks;
        });
    }

    /** The areas and all that follows them. */
    public List<Part> body(Pages pages) {
        var parts = new ArrayList<>(areas(pages));
        parts.add(closing());
        parts.addAll(annex());
        return parts;
    }

    /** The areas. */
    public List<Part> areas(Pages pages) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("areas", () -> List.of(areasHeading(pages.areasOnNewPage()))));
        for (var area : printed.areas()) {
            parts.add(new Part("area " + area.id(), () -> layout.area(area)));
        }
        parts.add(new Part("after areas", layout::afterAreas));
        return parts;
    }

    /** The sections behind the areas, and what closes the plan. */
    public Part closing() {
        return new Part("after", () -> {
            var blocks = new ArrayList<Block>();
            printed.after().forEach(section -> blocks.addAll(common.section(section)));
            printed.closing().forEach(field -> blocks.addAll(common.closing(field)));
            return blocks;
        });
    }

    /** The whole time of the plan, where it is wanted; on pages of its own where the others stand upright. */
    public List<Part> annex() {
        var parts = new ArrayList<Part>();
        if (hasAnnex()) {
            var year = year();
            if (!geometry.landscape()) {
                parts.add(new Part("end of text", () -> List.of(
                        new SectionBreak(Mark.ofPlan(":end of text"), geometry))));
            }
            parts.add(new Part(year.key(), () -> year.blocks(geometry.landscape())));
        }
        return parts;
    }

    private Block areasHeading(boolean onNewPage) {
        var heading = Paragraph.heading(
                Mark.ofPlan(AREAS_HEADING),
                Style.HEADING_1,
                printed.areasNumber(),
                printed.areasHeading(),
                printed.areasLanguage(),
                printed.language());
        return onNewPage ? heading.onNewPage() : heading;
    }

    private boolean hasAnnex() {
        return options.annex() != Annex.NONE;
    }

    private PageGeometry annexGeometry() {
        return geometry.turned(true);
    }

    private Year year() {
        return options.annex() == Annex.PICTURE
                ? new YearPictures(plan, words, options, annexGeometry())
                : new YearTable(plan, words, annexGeometry());
    }
}
