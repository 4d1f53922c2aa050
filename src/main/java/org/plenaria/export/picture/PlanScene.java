// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Emphasis;
import org.plenaria.timeline.TimelineScene;

/** The timeline of a plan as one scene, as high as its rows. */
public final class PlanScene {

    private PlanScene() {}

    public static TimelineScene of(Plan plan, ExportOptions options) {
        var words = new PlanWords(plan, options.language());
        var fit = SvgExport.fit();
        return TimelineScene.of(SvgExport.frame(plan, options, words, fit), Emphasis.NONE, fit);
    }
}
