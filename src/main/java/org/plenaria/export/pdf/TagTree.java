// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The structure of a tagged PDF (ISO 32000-1, 14.7): what a screen reader walks through. */
final class TagTree {

    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName TABLE_ATTRIBUTES = COSName.getPDFName("Table");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document;
    private final COSArray annotations = new COSArray();

    TagTree(String language) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = new COSDictionary();
        document.setItem(COSName.S, COSName.getPDFName("Document"));
        document.setItem(COSName.P, root);
        document.setString(COSName.LANG, language);
        root.setItem(COSName.K, document);
    }

    /** The element that holds all others. */
    COSDictionary document() {
        return document;
    }

    COSDictionary element(COSDictionary parent, String type) {
        var element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        addKid(parent, element);
        return element;
    }

    /** Lets an element begin content on a page; gives the number to mark it with. */
    int mark(COSDictionary element, PdfPage page) {
        int number = page.tagged().size();
        page.tagged().add(element);
        if (element.getDictionaryObject(COSName.PG) == null) {
            element.setItem(COSName.PG, page.dictionary());
        }
        if (element.getDictionaryObject(COSName.PG) == page.dictionary()) {
            addKid(element, COSInteger.get(number));
        } else {
            var content = new COSDictionary();
            content.setDirect(true);
            content.setItem(COSName.TYPE, MCR);
            content.setItem(COSName.PG, page.dictionary());
            content.setInt(COSName.MCID, number);
            addKid(element, content);
        }
        return number;
    }

    /** Makes an annotation, such as a link, part of an element. */
    void attach(COSDictionary element, COSDictionary annotation, PdfPage page) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, OBJR);
        reference.setItem(COSName.PG, page.dictionary());
        reference.setItem(COSName.OBJ, annotation);
        addKid(element, reference);
        annotations.add(annotation);
        annotations.add(element);
    }

    /**
     * Says what a cell heads and how many columns it takes.
     *
     * @param scope Column, Row, or "" where it heads nothing
     */
    static void cell(COSDictionary cell, String scope, int columns) {
        if (scope.isEmpty() && columns == 1) {
            return;
        }
        var attributes = attributes(cell);
        if (!scope.isEmpty()) {
            attributes.setName(COSName.getPDFName("Scope"), scope);
        }
        if (columns > 1) {
            attributes.setInt(COSName.getPDFName("ColSpan"), columns);
        }
    }

    /** Says how a table is to be read, for who cannot see it. */
    static void summary(COSDictionary table, String words) {
        if (!words.isEmpty()) {
            attributes(table).setItem(COSName.getPDFName("Summary"), new COSString(words));
        }
    }

    static void language(COSDictionary element, String tag) {
        element.setString(COSName.LANG, tag);
    }

    private static COSDictionary attributes(COSDictionary element) {
        var attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setItem(COSName.O, TABLE_ATTRIBUTES);
        element.setItem(COSName.A, attributes);
        return attributes;
    }

    /** Says in words what a picture shows, and where on its page it stands. */
    static void figure(COSDictionary figure, String words, double left, double bottom, double right, double top) {
        figure.setItem(COSName.ALT, new COSString(words));
        var attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setItem(COSName.O, LAYOUT);
        attributes.setName(COSName.getPDFName("Placement"), "Block");
        var box = new COSArray();
        for (double side : new double[] {left, bottom, right, top}) {
            box.add(COSInteger.get(Math.round(side)));
        }
        attributes.setItem(COSName.BBOX, box);
        figure.setItem(COSName.A, attributes);
    }

    /** Completes the tree: from every page and annotation back to its elements. */
    COSDictionary finish(List<PdfPage> pages) {
        var numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(pages.get(i).tagged());
        }
        int next = pages.size();
        for (int i = 0; i < annotations.size(); i += 2) {
            ((COSDictionary) annotations.get(i)).setInt(COSName.STRUCT_PARENT, next);
            numbers.add(COSInteger.get(next));
            numbers.add(annotations.get(i + 1));
            next++;
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), next);
        return root;
    }

    private static void addKid(COSDictionary element, COSBase kid) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids == null) {
            element.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray several) {
            several.add(kid);
        } else {
            var several = new COSArray();
            several.add(kids);
            several.add(kid);
            element.setItem(COSName.K, several);
        }
    }
}
