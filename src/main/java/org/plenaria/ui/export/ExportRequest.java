// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.session.readback.CarriedPlan;
import org.plenaria.ui.files.FileProblem;

/**
 * What somebody has chosen, complete.
 *
 * @param author whose changes they are; "" to sign them as the plan says
 */
record ExportRequest(ExportSubject subject, ExportChoices choices, Optional<Since> since, String author) {

    Plan plan() {
        return subject.plan();
    }

    /**
     * What is printed and how. Takes a moment where an earlier state or a template has
     * to be unpacked: not for the JavaFX thread.
     *
     * @param screen the language in which problems are told
     * @throws FileProblem when the earlier state or the template cannot be read
     */
    ExportOptions options(ExportFormat format, Locale screen) throws FileProblem {
        var options = choices.options(plan(), subject.shown()).showing(picture());
        if (format == ExportFormat.TIMELINE_PDF && !choices.all()) {
            options = options.withPages(choices.pages());
        }
        if (choices.template().isPresent() && Question.of(format).contains(Question.TEMPLATE)) {
            options = options.withTemplate(Optional.of(TemplateFile.read(choices.template().get(), screen)));
        }
        if (since.isEmpty() || !Question.of(format).contains(Question.CHANGES)) {
            return options;
        }
        try {
            var name = author.strip();
            return options.against(new Baseline(
                    since.get().plan(), name.isEmpty() ? Optional.empty() : Optional.of(name)));
        } catch (PlanFileException e) {
            throw new FileProblem(e.message(screen), e);
        }
    }

    /** The documents of a set. */
    CirculationSet set(Locale screen) throws FileProblem {
        boolean changes = choices.formats().contains(ExportFormat.WORD);
        var whole = new PictureView(Optional.empty(), PictureView.WHOLE_PLAN.width()).in(choices.dots());
        var options = options(changes ? ExportFormat.WORD : ExportFormat.CSV, screen).showing(whole);
        return CirculationSet.of(plan(), choices.formats(), languages(),
                options.withCarrying(Optional.of(CarriedPlan.CARRYING)));
    }

    /** The languages of what would be written. */
    List<Language> languages() {
        if (!choices.all()) {
            return List.of(choices.options(plan(), subject.shown()).language());
        }
        var wanted = subject.languages().stream().filter(choices.languages()::contains).toList();
        return wanted.isEmpty() ? subject.languages() : wanted;
    }

    private PictureView picture() {
        int width = PictureView.WHOLE_PLAN.width();
        if (choices.view() && subject.viewed().isPresent()) {
            return new PictureView(subject.area(), width, choices.dots(), subject.viewed());
        }
        var area = choices.area().filter(id -> plan().area(id).isPresent());
        return new PictureView(area, width).in(choices.dots());
    }
}
