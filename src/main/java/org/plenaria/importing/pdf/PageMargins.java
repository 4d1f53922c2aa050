// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenaria.importing.source.AsideKind;

/** Tells page headers, footers and page numbers from the text: they stand at the edge of many pages, much the same. */
final class PageMargins {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—]?\\s*(?:\\p{L}{1,7}\\.?\\s*)?\\d{1,4}\\s*(?:(?:/|\\p{L}{1,3})\\s*\\d{1,4})?\\s*[-–—]?");
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    // "Product: Report" may well stand at the same height of two pages.
    private static final Pattern LABEL = Pattern.compile("\\s*[•-]?\\s*\\p{L}[\\p{L} ]{2,20}:\\s");
    private static final int LINES = 3;

    private final Map<PageContent.Piece, AsideKind> margins = new IdentityHashMap<>();

    PageMargins(List<PageContent> pages) {
        find(pages, AsideKind.PAGE_HEADER);
        find(pages, AsideKind.PAGE_FOOTER);
        for (var page : pages) {
            if (!page.pieces().isEmpty()) {
                number(page.pieces().getLast(), AsideKind.PAGE_FOOTER, page);
                number(page.pieces().getFirst(), AsideKind.PAGE_HEADER, page);
            }
        }
    }

    /** Whether a piece of a page is one, and which. */
    Optional<AsideKind> of(PageContent.Piece piece) {
        return Optional.ofNullable(margins.get(piece));
    }

    private void number(PageContent.Piece piece, AsideKind kind, PageContent page) {
        if (page.pieces().size() > 1 && piece instanceof PageContent.Paragraph(PageParagraph words)
                && PAGE_NUMBER.matcher(words.text().strip()).matches()
                && words.text().contains(Integer.toString(page.page()))) {
            margins.putIfAbsent(piece, kind);
        }
    }

    // The same words but for figures, at the edge of at least two pages and of half of all.
    private void find(List<PageContent> pages, AsideKind kind) {
        var seen = new HashMap<String, Set<Integer>>();
        for (var page : pages) {
            for (var piece : edge(page, kind)) {
                seen.computeIfAbsent(key(piece), _ -> new HashSet<>()).add(page.page());
            }
        }
        for (var page : pages) {
            for (var piece : edge(page, kind)) {
                int count = seen.getOrDefault(key(piece), Set.of()).size();
                if (count >= 2 && count * 2 >= pages.size()) {
                    margins.put(piece, kind);
                }
            }
        }
    }

    private static List<PageContent.Piece> edge(PageContent page, AsideKind kind) {
        var all = page.pieces();
        int count = Math.min(LINES, all.size());
        var edge = kind == AsideKind.PAGE_HEADER ? all.subList(0, count) : all.subList(all.size() - count, all.size());
        return edge.stream()
                .filter(piece -> piece instanceof PageContent.Paragraph(PageParagraph words)
                        && words.text().length() <= 160 && !LABEL.matcher(words.text()).lookingAt())
                .toList();
    }

    private static String key(PageContent.Piece piece) {
        var words = ((PageContent.Paragraph) piece).words();
        return FIGURES.matcher(words.text().strip()).replaceAll("0");
    }
}
