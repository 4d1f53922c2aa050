// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import org.plenaria.plan.Plan;
import org.plenaria.ui.settings.LiveSettings;

/** How each plan was exported last. */
record ExportMemory(LiveSettings settings) {

    ExportChoices of(Plan plan) {
        return ExportChoicesText.read(settings.get().exports().getOrDefault(plan.id().toString(), ""));
    }

    void keep(Plan plan, ExportChoices choices) {
        settings.change(it -> it.exported(plan.id().toString(), ExportChoicesText.write(choices)));
    }
}
