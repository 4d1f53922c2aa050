// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenaria.export.document.Outline;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.Part;
import org.plenaria.export.template.BlockPlace;
import org.plenaria.export.template.Placeholder;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What stands in the text of a template, in turn: its own paragraphs and tables, and places for the plan. */
final class TemplateOutline {

    private final Element root;
    private final List<Item> items = new ArrayList<>();
    private final List<Element> sections = new ArrayList<>();
    private final Set<Integer> plans = new HashSet<>();
    private final Set<BlockPlace> places = EnumSet.noneOf(BlockPlace.class);
    private final List<String> misplaced = new ArrayList<>();
    private final boolean whole;
    private final boolean replaced;

    sealed interface Item {}

    /** Something of the template's own. */
    record Own(Element element) implements Item {}

    /** A place where parts of the plan go. */
    record Place(DocumentStates.Of<List<Part>> parts) implements Item {}

    /** The end of a section that is not the last. */
    record End() implements Item {}

    /**
     * Reads a template.
     *
     * @param annex whether the time of the plan is to be shown even if the template has no place for it
     */
    TemplateOutline(Document document, boolean annex) {
        root = document.getDocumentElement();
        var body = TemplateXml.child(root, "body").orElseThrow();
        var texts = TemplateXml.all(body, "p").stream().map(Placeholder::text).toList();
        whole = texts.stream().allMatch(text -> Placeholder.in(text).isEmpty());
        boolean blank = texts.stream().allMatch(String::isBlank);
        replaced = whole && !blank;
        if (!whole || (blank && shows(body))) {
            read(body);
        }
        lastSection(document, body);
        if (whole) {
            place(TemplateOutline::everything);
        } else if (Set.of(BlockPlace.CONTENTS).containsAll(places)) {
            places.add(BlockPlace.PLAN);
            place(this::plan);
        } else if (annex && !places.contains(BlockPlace.PLAN) && places.add(BlockPlace.TIMELINE)) {
            place(state -> state.blocks().annex());
        }
    }

    private void read(Element body) {
        for (var child : TemplateXml.children(body)) {
            var end = TemplateXml.down(child, "pPr", "sectPr");
            end.ifPresent(section -> section.getParentNode().removeChild(section));
            var place = Placeholder.alone(child);
            if (place.isPresent() && places.add(place.get())) {
                place(parts(place.get()));
            } else if (!TemplateXml.is(child, "sectPr")) {
                items.add(new Own(child));
                place.ifPresent(_ -> misplaced.add(Placeholder.text(child).strip()));
            }
            end.ifPresent(section -> {
                items.add(new End());
                sections.add(section);
            });
        }
    }

    /** The last section; where those before are gone, it has the headers and footers it took over from them. */
    private void lastSection(Document document, Element body) {
        var last = TemplateXml.child(body, "sectPr")
                .orElseGet(() -> document.createElementNS(TemplateXml.W, "w:sectPr"));
        if (sections.isEmpty()) {
            Map<String, Element> references = new TreeMap<>();
            for (var section : all(body)) {
                TemplateXml.children(section).stream()
                        .filter(child -> child.getLocalName().endsWith("Reference"))
                        .forEach(child ->
                                references.put(child.getLocalName() + TemplateXml.value(child, "type"), child));
            }
            references.values().stream()
                    .filter(reference -> reference.getParentNode() != last)
                    .forEach(reference -> last.insertBefore(reference.cloneNode(true), last.getFirstChild()));
        }
        sections.add(last);
    }

    private static List<Element> all(Element body) {
        return TemplateXml.children(body).stream()
                .flatMap(child -> TemplateXml.is(child, "sectPr")
                        ? Stream.of(child)
                        : TemplateXml.down(child, "pPr", "sectPr").stream())
                .toList();
    }

    private void place(DocumentStates.Of<List<Part>> parts) {
        items.add(new Place(parts));
        plans.add((int) items.stream().filter(End.class::isInstance).count());
    }

    private DocumentStates.Of<List<Part>> parts(BlockPlace place) {
        return switch (place) {
            case PLAN -> this::plan;
            case CONTENTS -> state -> List.of(new Part(
                    "contents", () -> List.of(state.blocks().contents(pages(state), present()))));
            case SECTIONS -> state -> List.of(state.blocks().before());
            case AREAS -> state -> state.blocks().areas(pages(state));
            case CLOSING -> state -> List.of(state.blocks().closing());
            case TIMELINE -> state -> state.blocks().annex();
        };
    }

    /** All that has no place of its own. */
    private List<Part> plan(DocumentStates.State state) {
        return Stream.of(BlockPlace.values())
                .filter(place -> !places.contains(place))
                .flatMap(place -> parts(place).of(state).stream())
                .toList();
    }

    private static List<Part> everything(DocumentStates.State state) {
        var document = state.blocks();
        return Stream.concat(document.front(state.pages()).stream(), document.body(state.pages()).stream()).toList();
    }

    /** The parts of a plan that the template has room for: the contents list speaks of no others. */
    private Set<Outline.Where> present() {
        if (places.contains(BlockPlace.PLAN)) {
            return EnumSet.allOf(Outline.Where.class);
        }
        var present = EnumSet.noneOf(Outline.Where.class);
        for (var place : places) {
            switch (place) {
                case SECTIONS -> present.add(Outline.Where.BEFORE);
                case AREAS -> present.add(Outline.Where.AREAS);
                case CLOSING -> present.add(Outline.Where.AFTER);
                case TIMELINE -> present.add(Outline.Where.ANNEX);
                case PLAN, CONTENTS -> { }
            }
        }
        return present;
    }

    /** The template says where pages begin. */
    private static Pages pages(DocumentStates.State state) {
        return new Pages(state.pages().numbers(), state.pages().count(), false);
    }

    Element root() {
        return root;
    }

    List<Item> items() {
        return items;
    }

    /** The properties of a section, from 0. */
    Element section(int index) {
        return sections.get(index);
    }

    List<Element> sections() {
        return sections;
    }

    /** Whether parts of the plan stand in a section. */
    boolean isPlans(int section) {
        return plans.contains(section);
    }

    /** Whether the template has no placeholders, so that the document begins with our own masthead and titles. */
    boolean isWhole() {
        return whole;
    }

    /** Whether the template had a text of its own that the plan takes the place of. */
    boolean isReplaced() {
        return replaced;
    }

    List<String> misplaced() {
        return misplaced;
    }

    boolean hasContents() {
        return whole || places.contains(BlockPlace.CONTENTS) || places.contains(BlockPlace.PLAN);
    }

    /** What of a plan has no place. */
    List<BlockPlace> homeless(DocumentStates.State state) {
        if (whole || places.contains(BlockPlace.PLAN)) {
            return List.of();
        }
        var printed = state.blocks().printed();
        return Stream.of(BlockPlace.SECTIONS, BlockPlace.AREAS, BlockPlace.CLOSING)
                .filter(place -> !places.contains(place))
                .filter(place -> switch (place) {
                    case SECTIONS -> !printed.before().isEmpty();
                    case CLOSING -> !printed.after().isEmpty() || !printed.closing().isEmpty();
                    default -> true;
                })
                .toList();
    }

    /** Whether anything can be seen between an item and the end of its section. */
    boolean showsSomethingFrom(int from) {
        for (var item : items.subList(from, items.size())) {
            if (item instanceof End) {
                return false;
            }
            if (item instanceof Place || (item instanceof Own own && shows(own.element()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(Element element) {
        boolean text = !TemplateXml.all(element, "t").stream().allMatch(it -> it.getTextContent().isBlank());
        return text || Stream.of("tbl", "drawing", "pict", "object")
                .anyMatch(name -> TemplateXml.is(element, name) || !TemplateXml.all(element, name).isEmpty());
    }

    /** The elements of the template's own. */
    List<Element> own() {
        return items.stream()
                .flatMap(item -> item instanceof Own own ? Stream.of(own.element()) : Stream.<Element>empty())
                .toList();
    }
}
