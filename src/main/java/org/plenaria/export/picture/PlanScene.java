// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.TimelineScene;

/** The timeline of a plan as one scene, as high as its rows. */
public final class PlanScene {

    private PlanScene() {}

    public static TimelineScene of(Plan plan, ExportOptions options) {
        return Picture.of(plan, options, SvgExport.fit()).scene();
    }
}
