// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.SharedSave;
import org.plenaria.session.SharedSave.Outcome;

/** Adds activities to a plan, one a save, while others do the same to the same file. */
final class SharingProcess {

    private SharingProcess() {}

    /**
     * @param args the file, the number of this process, how many activities to add
     */
    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        int who = Integer.parseInt(args[1]);
        var loaded = PlanFile.read(file);
        var base = loaded.plan();
        var known = loaded.sha256();
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            var ours = plusOne(base, who, i);
            switch (SharedSave.save(file, base, known, ours)) {
                case Outcome.Written(var now) -> {
                    base = ours;
                    known = now;
                }
                case Outcome.Merged(var merged, var _, var now) -> {
                    base = merged;
                    known = now;
                }
                case Outcome.Disagreeing(var merge, var _, var _, var _) ->
                    throw new IllegalStateException(merge.open().toString());
                case Outcome.AnotherPlan _ -> throw new IllegalStateException("another plan");
            }
        }
    }

    static Id id(int who, int index) {
        return new Id(new UUID(who, index));
    }

    private static Plan plusOne(Plan plan, int who, int index) {
        var area = plan.areas().getFirst();
        var activities = new ArrayList<>(area.activities());
        var title = LocalizedText.of(Language.ENGLISH, "Activity " + index + " of " + who);
        activities.add(Activity.titled(title, Timeframe.annual()).withId(id(who, index)));
        return plan.withAreas(List.of(area.withActivities(activities)));
    }
}
