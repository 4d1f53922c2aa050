// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

/** What a plan can be exported to. */
public enum ExportFormat {
    /** The formal document. */
    WORD("docx"),
    /** A workbook for review. */
    EXCEL("xlsx"),
    /** A table for other programs. */
    CSV("csv"),
    /** The timeline as a picture. */
    SVG("svg"),
    /** The formal document for reading and archives. */
    PDF("pdf"),
    /** The timeline alone, on pages of paper. */
    TIMELINE_PDF("pdf"),
    /** One web page that needs nothing else. */
    HTML("html");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** What names of such files end with, without the dot. */
    public String extension() {
        return extension;
    }
}
