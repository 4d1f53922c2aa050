// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.plenaria.check.Finding;
import org.plenaria.plan.Plan;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.export.CirculationWriter;
import org.plenaria.ui.files.Exporter;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.files.PlanStore;
import org.plenaria.ui.findings.Proofreading;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.print.PaperOutput;
import org.plenaria.ui.recovery.Safekeeping;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.start.Sample;

/**
 * What a window needs of the world outside it.
 *
 * @param disk runs what reads and writes files, one after another
 * @param thinking runs what only computes: checks and searches
 * @param safekeeping keeps what is not saved safe from a crash; empty where nothing does
 * @param checks finds what is wrong with a plan; pure
 */
public record WindowServices(
        LiveSettings settings,
        Look look,
        Dialogs dialogs,
        PlanStore store,
        Exporter exporter,
        CirculationWriter circulation,
        FileOpener opener,
        PaperOutput paper,
        Pages pages,
        List<Sample> samples,
        Function<Plan, List<Finding>> checks,
        Optional<Proofreading> proofreading,
        Executor disk,
        Executor thinking,
        Optional<Safekeeping> safekeeping,
        Locale screenLanguage,
        Clock clock) {

    /** A window that keeps nothing safe. */
    public WindowServices(
            LiveSettings settings,
            Look look,
            Dialogs dialogs,
            PlanStore store,
            Exporter exporter,
            CirculationWriter circulation,
            FileOpener opener,
            PaperOutput paper,
            Pages pages,
            List<Sample> samples,
            Function<Plan, List<Finding>> checks,
            Executor disk,
            Executor thinking,
            Locale screenLanguage,
            Clock clock) {
        this(
                settings, look, dialogs, store, exporter, circulation, opener, paper, pages, samples, checks,
                Optional.empty(), disk, thinking, Optional.empty(), screenLanguage, clock);
    }
}
