// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

/**
 * How a plan was exported last, and is offered to be exported again.
 *
 * @param format of one document
 * @param all whether it was a set for circulation rather than one document
 * @param language absent for the one that is shown
 * @param report whether it says how far the work has come
 * @param periods whether a calendar shows activities too of which only a semester or quarter is known
 * @param view whether a picture shows the timeline as the window does
 * @param area the only area of a picture that does not; absent for all
 * @param dots of a picture to a pixel, 1 to 4
 * @param since the round against which changes are marked
 * @param formats of a set
 * @param languages of a set; none for all of the plan
 * @param zip whether a set goes into a zip file rather than a folder
 * @param template the organization's own, which a Word document is put into
 * @param pages the sheets of a timeline; in a set and at the end of a document they have the size of the paper
 */
@RecordBuilder
@RecordBuilder.Options(emptyDefaultForOptional = true)
public record ExportChoices(
        ExportFormat format,
        boolean all,
        Optional<Language> language,
        DocumentLayout layout,
        Paper paper,
        Annex annex,
        boolean report,
        boolean periods,
        boolean view,
        Optional<Id> area,
        int dots,
        Optional<Id> since,
        Set<ExportFormat> formats,
        Set<Language> languages,
        boolean zip,
        Optional<Path> template,
        PageSetup pages)
        implements ExportChoicesBuilder.With {

    private static final int MOST_DOTS = 4;

    static final ExportChoices FIRST = new ExportChoices(
            ExportFormat.WORD,
            false,
            Optional.empty(),
            DocumentLayout.NARRATIVE,
            Paper.A4,
            Annex.NONE,
            false,
            false,
            true,
            Optional.empty(),
            2,
            Optional.empty(),
            CirculationSet.USUAL,
            Set.of(),
            false,
            Optional.empty(),
            PageSetup.USUAL);

    public ExportChoices {
        dots = Math.clamp(dots, 1, MOST_DOTS);
        formats = formats.isEmpty() ? CirculationSet.USUAL : Set.copyOf(formats);
        languages = Set.copyOf(languages);
    }

    /**
     * What they mean for a plan, but for pictures, earlier states, templates and sheets of a size of their own.
     *
     * @param shown the language in which the window shows it
     */
    ExportOptions options(Plan plan, Language shown) {
        var known = language.filter(it -> it.equals(plan.originalLanguage()) || plan.translations().contains(it));
        return new ExportOptions(known.orElse(shown), paper, report ? Detail.OF_A_REPORT : Detail.OF_A_PLAN)
                .withLayout(layout)
                .withAnnex(annex)
                .withPeriods(periods)
                .withPages(pages.on(paper == Paper.LETTER ? PaperSize.LETTER : PaperSize.A4));
    }
}
