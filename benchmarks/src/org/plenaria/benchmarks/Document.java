// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Plan;

/** A kind of document of which the cost is measured. */
enum Document {
    DOCX_NARRATIVE("docx", ExportFormat.WORD, DocumentLayout.NARRATIVE),
    DOCX_TABLE("docx.table", ExportFormat.WORD, DocumentLayout.TABLE),
    XLSX("xlsx", ExportFormat.EXCEL, DocumentLayout.NARRATIVE),
    PDF("pdf", ExportFormat.PDF, DocumentLayout.NARRATIVE),
    PDF_TABLE("pdf.table", ExportFormat.PDF, DocumentLayout.TABLE),
    HTML("html", ExportFormat.HTML, DocumentLayout.NARRATIVE);

    private final String label;
    private final ExportFormat format;
    private final DocumentLayout layout;

    Document(String label, ExportFormat format, DocumentLayout layout) {
        this.label = label;
        this.format = format;
        this.layout = layout;
    }

    /** As in the names of figures. */
    String label() {
        return label;
    }

    void write(Plan plan, OutputStream out) throws IOException {
        Exports.write(plan, format, ExportOptions.of(plan).withLayout(layout), Progress.UNWATCHED, out);
    }
}
