// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.picture.PngExport;
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

    private final PrintedPlan printed;
    private final PlanWords words;
    private final Layout layout;
    private final PageGeometry geometry;
    private final Outline outline;
    private final CommonText common;
    private final Optional<Year> year;

    /** A document whose pictures are made of dots. */
    public DocumentBlocks(Plan plan, ExportOptions options) {
        this(plan, options, PngExport::fit);
    }

    /**
     * A document.
     *
     * @param texts the letters of its pictures
     */
    public DocumentBlocks(Plan plan, ExportOptions options, PictureTexts texts) {
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
        year = switch (options.annex()) {
            case NONE -> Optional.<Year>empty();
            case TABLE -> Optional.of(new YearTable(plan, words, geometry.turned(true)));
            case PICTURE -> Optional.of(new YearPictures(
                    plan, words, geometry.turned(true), options.template().isPresent(), options.pages().fit(), texts));
        };
        outline = new Outline(printed, year.map(Year::entry).stream().toList());
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
        return year.isPresent() ? geometry.turned(true) : geometry;
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
                    blocks.add(contents(pages, EnumSet.allOf(Outline.Where.class)));
                    return blocks;
                }),
                before());
    }

    /**
     * The contents list.
     *
     * @param present the parts that the document has
     */
    public Block contents(Pages pages, Set<Outline.Where> present) {
        return outline.contents(words.label("contents"), pages, present);
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
        parts.add(new Part("after areas", this::count));
        return parts;
    }

    /** How many activities there were: what says at a glance that none is missing, and ends the page below a table. */
    private List<Block> count() {
        var count = words.label(
                "count", Integer.toString(printed.activityCount()), Integer.toString(printed.areas().size()));
        return List.of(Paragraph.of(Mark.ofPlan(":count"), Style.NOTE, Span.of(count, printed.language())));
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
        if (year.isPresent()) {
            var annex = year.get();
            if (!geometry.landscape()) {
                parts.add(new Part("end of text", () -> List.of(
                        new SectionBreak(Mark.ofPlan(":end of text"), geometry))));
            }
            parts.add(new Part(annex.key(), () -> annex.blocks(geometry.landscape())));
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
}
