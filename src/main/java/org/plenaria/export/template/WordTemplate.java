// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A template for Word documents that was read and found sound: every part that the document uses, without those that
 * are nobody else's business (comments, a link to a template on another computer).
 */
public final class WordTemplate {

    /** The most bytes a template may have. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final Set<String> LEFT_BEHIND = Set.of(
            "attachedTemplate", "glossaryDocument", "comments", "commentsExtended", "commentsIds",
            "commentsExtensible", "people", "mailMergeSource", "mailMergeHeaderSource", "recipientData", "transform", "thumbnail",
            "printerSettings", "core-properties", "extended-properties");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String STRICT = "http://purl.oclc.org/";

    private final String fileName;
    private final Map<String, byte[]> parts;
    private final ContentTypes types;
    private final String main;
    private final Map<String, List<TemplateRelation>> relations = new LinkedHashMap<>();
    private final Set<BlockPlace> places;
    private final Optional<TemplatePage> page;

    private WordTemplate(String fileName, Map<String, byte[]> parts) throws IOException, TemplateRefusedException {
        this.fileName = fileName;
        this.parts = parts;
        types = ContentTypes.of(parts);
        if (types.hasMacros() || parts.keySet().stream().anyMatch(WordTemplate::isProgram)) {
            throw new TemplateRefusedException(TemplateRefusal.MACROS, fileName);
        }
        main = main();
        walk();
        var body = TemplateXml.down(document(main).getDocumentElement(), "body").orElseThrow();
        places = TemplateXml.children(body).stream()
                .flatMap(child -> Placeholder.alone(child).stream())
                .collect(Collectors.toUnmodifiableSet());
        page = pageOf(body);
    }

    /**
     * Reads a template. May take a second: not for the JavaFX thread.
     *
     * @param fileName as the user knows it
     */
    public static WordTemplate of(String fileName, byte[] file) throws TemplateRefusedException {
        var parts = new TemplateZip(fileName).unpack(file);
        try {
            return new WordTemplate(fileName, parts);
        } catch (IOException damaged) {
            var all = parts.values().stream()
                    .map(part -> new String(part, 0, Math.min(part.length, 4_096), StandardCharsets.ISO_8859_1));
            boolean typed = all.anyMatch(start -> start.replace("\0", "").contains("<!DOCTYPE"));
            throw new TemplateRefusedException(
                    damaged, typed ? TemplateRefusal.OUTSIDE : TemplateRefusal.DAMAGED, fileName);
        }
    }

    private static boolean isProgram(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("vbaproject.bin") || small.contains("/activex/");
    }

    private String main() throws IOException, TemplateRefusedException {
        for (var relation : related("")) {
            if (relation.kind().equals("officeDocument")) {
                if (relation.type().startsWith(STRICT)) {
                    throw new TemplateRefusedException(TemplateRefusal.STRICT, fileName);
                }
                var type = types.of(relation.target());
                if (type.equals(WORD + "document.main+xml") || type.equals(WORD + "template.main+xml")) {
                    return relation.target();
                }
            }
        }
        throw new TemplateRefusedException(TemplateRefusal.NOT_WORD, fileName);
    }

    /** Goes from part to part, checks every one, and finds what is used. */
    private void walk() throws IOException, TemplateRefusedException {
        var waiting = new ArrayDeque<>(List.of(""));
        while (!waiting.isEmpty()) {
            var part = waiting.removeFirst();
            if (!relations.containsKey(part)) {
                if (!part.isEmpty() && TemplateZip.isXml(part)) {
                    check(part);
                }
                var kept = new ArrayList<TemplateRelation>();
                for (var relation : related(part)) {
                    if (!LEFT_BEHIND.contains(relation.kind())) {
                        kept.add(relation);
                    }
                }
                relations.put(part, List.copyOf(kept));
                for (var relation : kept) {
                    if (relation.outside() && !relation.kind().equals("hyperlink")) {
                        throw new TemplateRefusedException(TemplateRefusal.OUTSIDE, fileName);
                    }
                    if (!relation.outside()) {
                        waiting.add(relation.target());
                    }
                }
            }
        }
    }

    private void check(String part) throws IOException, TemplateRefusedException {
        var root = document(part).getDocumentElement();
        if (part.equals(main) && TemplateXml.down(root, "body").isEmpty()) {
            var space = String.valueOf(root.getNamespaceURI());
            throw new TemplateRefusedException(
                    space.startsWith(STRICT) ? TemplateRefusal.STRICT : TemplateRefusal.NOT_WORD, fileName);
        }
    }

    private List<TemplateRelation> related(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var found = new ArrayList<TemplateRelation>();
        var bytes = parts.get(folder + "_rels/" + part.substring(slash) + ".rels");
        if (bytes == null) {
            return found;
        }
        for (var one : TemplateXml.children(TemplateXml.parse(bytes).getDocumentElement())) {
            boolean outside = one.getAttribute("TargetMode").equals("External");
            var target = one.getAttribute("Target");
            found.add(new TemplateRelation(
                    one.getAttribute("Id"), one.getAttribute("Type"),
                    outside ? target : resolved(folder, target), outside));
        }
        return found;
    }

    /** The name of the part a relationship leads to; one that leads to none is damage. */
    private String resolved(String folder, String target) throws IOException {
        var path = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        var name = String.join("/", path);
        for (var part : parts.keySet()) {
            if (part.equalsIgnoreCase(name)) {
                return part;
            }
        }
        if (name.endsWith("NULL")) { // some programs write this for a picture they have lost
            return name;
        }
        throw new IOException("there is no part " + name);
    }

    /** Where the plan will stand says how large its pages are. */
    private static Optional<TemplatePage> pageOf(Element body) {
        boolean wanted = TemplateXml.children(body).stream().anyMatch(WordTemplate::holdsAreas);
        boolean seen = false;
        Optional<Element> last = Optional.empty();
        for (var child : TemplateXml.children(body)) {
            seen |= wanted && holdsAreas(child);
            var section = TemplateXml.is(child, "sectPr")
                    ? Optional.of(child)
                    : TemplateXml.down(child, "pPr", "sectPr");
            if (section.isPresent()) {
                last = section;
                if (seen) {
                    break;
                }
            }
        }
        return last.flatMap(TemplatePage::of);
    }

    private static boolean holdsAreas(Element paragraph) {
        var place = Placeholder.alone(paragraph);
        return place.equals(Optional.of(BlockPlace.PLAN)) || place.equals(Optional.of(BlockPlace.AREAS));
    }

    public String fileName() {
        return fileName;
    }

    /** The pages on which the plan stands; absent where the template leaves them to others. */
    public Optional<TemplatePage> page() {
        return page;
    }

    /** The places for paragraphs and tables that its text has. */
    public Set<BlockPlace> places() {
        return places;
    }

    /** The name of the part with the text. */
    public String mainPart() {
        return main;
    }

    /** The names of all parts in use, the text first, each once. */
    public List<String> names() {
        return relations.keySet().stream()
                .filter(name -> !name.isEmpty() && parts.containsKey(name))
                .toList();
    }

    /** What a part uses; "" for the file itself. */
    public List<TemplateRelation> relations(String part) {
        return relations.getOrDefault(part, List.of());
    }

    public String contentType(String part) {
        return types.of(part);
    }

    /** The bytes of a part in use. */
    public byte[] bytes(String part) {
        return Optional.ofNullable(parts.get(part)).orElseThrow().clone();
    }

    /** The XML of a part, anew at every call: the caller may change it. */
    public Document document(String part) throws IOException {
        return TemplateXml.parse(bytes(part));
    }

    /** Of which kinds the parts are. */
    private record ContentTypes(Map<String, String> byName, Map<String, String> byExtension) {

        static ContentTypes of(Map<String, byte[]> parts) throws IOException {
            var byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            var byExtension = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            var part = parts.get("[Content_Types].xml");
            if (part == null) {
                return new ContentTypes(byName, byExtension);
            }
            for (var one : TemplateXml.children(TemplateXml.parse(part).getDocumentElement())) {
                var name = one.getAttribute("PartName");
                byName.put(name.startsWith("/") ? name.substring(1) : name, one.getAttribute("ContentType"));
                byExtension.put(one.getAttribute("Extension"), one.getAttribute("ContentType"));
            }
            return new ContentTypes(byName, byExtension);
        }

        String of(String part) {
            var extension = part.substring(part.lastIndexOf('.') + 1);
            return byName.getOrDefault(part, byExtension.getOrDefault(extension, "application/octet-stream"));
        }

        boolean hasMacros() {
            return byName.values().stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"));
        }
    }
}
