// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.Set;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;

/**
 * How a plan is to be exported.
 *
 * @param language the language of the document: its texts where the plan has them in it, and all labels
 * @param details what to print of each activity beyond the usual fields
 * @param picture what a picture of the timeline shows
 */
public record ExportOptions(Language language, Paper paper, Set<Detail> details, PictureView picture) {

    public ExportOptions {
        details = Set.copyOf(details);
    }

    /** With a picture of the whole plan, where a picture is wanted. */
    public ExportOptions(Language language, Paper paper, Set<Detail> details) {
        this(language, paper, details, PictureView.WHOLE_PLAN);
    }

    /** A plan in its original language on A4. */
    public static ExportOptions of(Plan plan) {
        return new ExportOptions(plan.originalLanguage(), Paper.A4, Detail.OF_A_PLAN);
    }

    public ExportOptions in(Language other) {
        return new ExportOptions(other, paper, details, picture);
    }

    public ExportOptions on(Paper other) {
        return new ExportOptions(language, other, details, picture);
    }

    public ExportOptions with(Set<Detail> others) {
        return new ExportOptions(language, paper, others, picture);
    }

    public ExportOptions showing(PictureView other) {
        return new ExportOptions(language, paper, details, other);
    }
}
