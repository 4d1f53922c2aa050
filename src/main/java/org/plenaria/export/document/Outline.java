// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.plan.Language;

/** The headings of the contents list. */
public final class Outline {

    /** Which part of the document a heading stands in. */
    public enum Where {
        BEFORE,
        AREAS,
        AFTER,
        ANNEX
    }

    /**
     * A heading.
     *
     * @param style of its line in the contents list
     * @param number may be ""
     * @param mark of the heading
     */
    public record Entry(Where where, Style style, String number, String text, Language language, Mark mark) {

        public Entry withNumber(String other) {
            return new Entry(where, style, other, text, language, mark);
        }
    }

    /** So many lines at the end of the list are never parted. */
    public static final int LAST = 3;

    private final List<Entry> entries = new ArrayList<>();
    private final Language language;

    Outline(PrintedPlan plan, List<Entry> annex) {
        language = plan.language();
        plan.before().forEach(section -> add(
                Where.BEFORE, Style.CONTENTS_1, section.number(), section.heading(), section.language(),
                Mark.of(section.id(), "heading")));
        add(Where.AREAS, Style.CONTENTS_1, plan.areasNumber(), plan.areasHeading(), plan.areasLanguage(),
                Mark.ofPlan(DocumentBlocks.AREAS_HEADING));
        plan.areas().forEach(area -> add(
                Where.AREAS, Style.CONTENTS_2, area.number(), area.name(), area.language(), Mark.of(area.id(),
                        "name")));
        plan.after().forEach(section -> add(
                Where.AFTER, Style.CONTENTS_1, section.number(), section.heading(), section.language(),
                Mark.of(section.id(), "heading")));
        plan.closing().forEach(field -> add(
                Where.AFTER, Style.CONTENTS_1, "", field.label(), plan.language(), Mark.ofPlan(field.name())));
        entries.addAll(annex);
    }

    private void add(Where where, Style style, String number, String text, Language of, Mark mark) {
        entries.add(new Entry(where, style, number, text, of, mark));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * The contents list, with the pages of the headings.
     *
     * @param present the parts that the document has
     */
    Contents contents(String words, Pages pages, Set<Where> present) {
        var heading = Paragraph.of(Mark.ofPlan(":contents heading"), Style.CONTENTS, Span.of(words, language));
        var lines = entries.stream()
                .filter(entry -> present.contains(entry.where()))
                .map(entry -> line(entry, pages.numbers()))
              .toList();
        return new Contents(Mark.ofPlan(":contents"), heading, kept(lines));
    }

    /** The last lines stay together: one alone at the head of a page is none. */
    private static List<Paragraph> kept(List<Paragraph> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < lines.size() - 1 && i >= lines.size() - LAST
                        ? lines.get(i).keptWithNext()
                        : lines.get(i))
                .toList();
    }

    private Paragraph line(Entry entry, Map<String, Integer> pages) {
        var bookmark = entry.mark.contentsBookmark();
        var number = entry.number.isBlank() ? "" : entry.number + "\t";
        var page = Integer.toString(pages.getOrDefault(bookmark, 1));
        var spans = List.of(
                Span.of(number, Role.NUMBER, language).withLink(bookmark),
                Span.of(entry.text.replaceAll("\\s+", " "), entry.language).withLink(bookmark),
                Span.of("\t", language).withLink(bookmark),
                Span.of(page, language).withLink(bookmark).withField("PAGEREF " + bookmark + " \\h"));
        return Paragraph.of(new Mark(entry.mark.element(), ":contents " + entry.mark.field()), entry.style, spans);
    }
}
