// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

/** What a plan can be exported to. */
public enum ExportFormat {
    WORD("docx"),
    EXCEL("xlsx"),
    CSV("csv");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** What the file's name ends with, without the dot. */
    public String extension() {
        return extension;
    }
}
