// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.export.circulation.Written;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.work.Progress;

/** Writes all documents of a set. Takes its time: call it in the background. */
@FunctionalInterface
public interface CirculationWriter {

    /**
     * Writes them whole or not at all.
     *
     * @param target a folder or zip file that is not there yet; nothing is written over
     * @param zip whether it is a zip file
     * @throws FileProblem when it cannot be written; nothing is left of it then
     * @throws java.util.concurrent.CancellationException when this thread is interrupted; nothing is left then either
     */
    List<Written> write(CirculationSet set, Path target, boolean zip, Progress progress) throws FileProblem;
}
