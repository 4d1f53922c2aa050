// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes from a template what must not go out with a plan, and what would get in the way of ours. */
final class TemplateCleaning {

    /** Put before the ids of the template's relationships: ours are others. */
    static final String PREFIX = "template";

    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final int FIRST_NUMBER = 1_000_000; // of bookmarks and pictures; ours count from 1

    /** Settings that bind a document to other files, or to a person's way of working. */
    private static final Set<String> BOUND = Set.of(
            "writeProtection", "attachedTemplate", "linkStyles", "mailMerge", "documentProtection", "updateFields",
            "saveThroughXslt", "trackRevisions", "rsids");

    private static final List<String> BEFORE_TRACKING = List.of(
            "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime",
            "doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText",
            "printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts", "embedSystemFonts",
            "saveSubsetFonts", "saveFormsData", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors", "hideGrammaticalErrors",
            "activeWritingStyle", "proofState", "formsDesign", "stylePaneFormatFilter", "stylePaneSortMethod",
            "documentType", "revisionView");

    private TemplateCleaning() {}

    /** Takes out comments and the bookmarks of an earlier export, and numbers what stays apart from ours. */
    static void text(Document document) {
        var gone = new ArrayList<Element>();
        var bookmarks = new ArrayList<String>(); // the numbers of those that go
        int[] number = {FIRST_NUMBER};
        TemplateXml.each(document, element -> {
            switch (element.getLocalName()) {
                case "commentRangeStart", "commentRangeEnd", "commentReference" -> gone.add(element);
                case "bookmarkStart", "bookmarkEnd" -> {
                    var id = TemplateXml.value(element, "id");
                    if (TemplateXml.value(element, "name").matches("_(P[0-9a-z]{25}_|Toc).*")) {
                        bookmarks.add(id);
                    }
                    if (bookmarks.contains(id)) {
                        gone.add(element);
                    } else if (id.matches("[0-9]{1,6}")) {
                        element.setAttributeNS(
                                TemplateXml.W, "w:id", Integer.toString(FIRST_NUMBER + Integer.parseInt(id)));
                    }
                }
                case "docPr" -> {
                    element.setAttribute("id", Integer.toString(number[0]));
                    number[0]++;
                }
                default -> {}
            }
        });
        gone.forEach(element -> element.getParentNode().removeChild(element));
    }

    /** Gives the ids of relationships a prefix. */
    static void relationships(Document document) {
        TemplateXml.each(document, element -> {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var one = attributes.item(i);
                boolean office = OFFICE.equals(one.getNamespaceURI()) && "relid".equals(one.getLocalName());
                if ((office || TemplateXml.R.equals(one.getNamespaceURI())) && !one.getNodeValue().isEmpty()) {
                    one.setNodeValue(PREFIX + one.getNodeValue());
                }
            }
        });
    }

    /**
     * Settings without what binds the document.
     *
     * @param tracked whether what a reader changes is to be marked
     */
    static void settings(Document document, boolean tracked) {
        var root = document.getDocumentElement();
        TemplateXml.children(root).stream()
                .filter(child -> BOUND.contains(child.getLocalName()))
                .forEach(root::removeChild);
        if (tracked) {
            var next = TemplateXml.children(root).stream()
                    .filter(child -> !BEFORE_TRACKING.contains(child.getLocalName()))
                    .findFirst();
            root.insertBefore(document.createElementNS(TemplateXml.W, "w:trackRevisions"), next.orElse(null));
        }
    }
}
