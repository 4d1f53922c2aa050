// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document: sections, areas, activities, each under what it belongs to. */
final class Bookmarks {

    private static final double ABOVE = 12;

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    Bookmarks() {
        open.push(outline);
    }

    PDDocumentOutline outline() {
        return outline;
    }

    /**
     * Adds a bookmark.
     *
     * @param level 1 for the outermost
     * @param y where on the page it leads to, from the page's upper edge
     */
    void add(int level, String text, PdfPage page, double y) {
        while (open.size() > level) {
            open.pop();
        }
        var item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(destination(page, y));
        open.element().addLast(item);
        open.push(item);
    }

    /** A place on a page, at whatever zoom the reader has chosen. */
    static PDPageXYZDestination destination(PdfPage page, double y) {
        var destination = new PDPageXYZDestination();
        destination.setPage(page.page());
        destination.setLeft(0);
        destination.setTop((int) Math.round(page.height() - Math.max(0, y - ABOVE)));
        return destination;
    }
}
