// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.nio.file.Path;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.ui.files.ExportFormat;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.work.Progress;

/** The exports the window offers. */
final class PlanExports {

    private PlanExports() {}

    static void write(Plan plan, Language language, ExportFormat format, Path file, Progress progress) throws FileProblem {
        throw new FileProblem("not yet", new IllegalStateException());
    }
}
