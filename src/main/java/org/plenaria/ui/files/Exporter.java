// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.ExportReport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;
import org.plenaria.ui.work.Progress;

/** Writes a plan as a document. Takes its time: call it in the background. */
@FunctionalInterface
public interface Exporter {

    /**
     * Exports a plan, whole or not at all.
     *
     * @param options in which language, and what of it
     * @throws FileProblem when the file cannot be written; it is then as it was
     */
    ExportReport export(Plan plan, ExportOptions options, ExportFormat format, Path file, Progress progress)
            throws FileProblem;
}
