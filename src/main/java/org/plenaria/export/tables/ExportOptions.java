// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.template.WordTemplate;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

/**
 * How a plan is to be exported. What a format has no use for, it does not look at.
 *
 * @param language the language of the document: its texts where the plan has them in it, and all labels
 * @param details what to print of each activity beyond the usual fields
 * @param picture what a picture of the timeline shows
 * @param layout how a document sets out the activities
 * @param annex how a document shows the whole time of the plan at its end
 * @param baseline the earlier state against which a document shows its changes
 * @param pages how timelines are laid out on pages of their own
 * @param periods whether a calendar shows activities too of which only a semester or quarter is known
 * @param template the organization's own, which a Word document is put into; its pages are used, not those of the paper
 * @param carrying what a document that may come back edited carries to be recognised by
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record ExportOptions(
        Language language,
        Paper paper,
        Set<Detail> details,
        PictureView picture,
        DocumentLayout layout,
        Annex annex,
        Optional<Baseline> baseline,
        PageSetup pages,
        boolean periods,
        Optional<WordTemplate> template,
        Optional<Carrying> carrying)
        implements ExportOptionsBuilder.With {

    public ExportOptions {
        details = Set.copyOf(details);
    }

    /** With all else as most plans want it: narrative, without an annex, a picture of the whole plan. */
    public ExportOptions(Language language, Paper paper, Set<Detail> details) {
        this(language, paper, details, PictureView.WHOLE_PLAN, DocumentLayout.NARRATIVE, Annex.NONE, Optional.empty(),
                usualPages(paper), false, Optional.empty(), Optional.empty());
    }

    /** A plan in its original language on A4. */
    public static ExportOptions of(Plan plan) {
        return new ExportOptions(plan.originalLanguage(), Paper.A4, Detail.OF_A_PLAN);
    }

    public ExportOptions in(Language other) {
        return withLanguage(other);
    }

    /** On another paper, timelines too. */
    public ExportOptions on(Paper other) {
        return withPaper(other).withPages(pages.on(usualPages(other).size()));
    }

    private static PageSetup usualPages(Paper paper) {
        return paper == Paper.LETTER ? PageSetup.USUAL.on(PaperSize.LETTER) : PageSetup.USUAL;
    }

    public ExportOptions with(Set<Detail> others) {
        return withDetails(others);
    }

    public ExportOptions showing(PictureView other) {
        return withPicture(other);
    }

    /** With the changes since an earlier state marked. */
    public ExportOptions against(Baseline earlier) {
        return withBaseline(Optional.of(earlier));
    }
}
