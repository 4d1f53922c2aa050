// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import org.plenaria.plan.Plan;
import org.plenaria.ui.settings.LiveSettings;

/** How each plan was exported last. */
record ExportMemory(LiveSettings settings) {

    ExportChoices of(Plan plan) {
        var last = settings.get().exports().get(plan.id().toString());
        var documents = settings.get().documents();
        return last == null
                ? ExportChoices.FIRST.withPaper(documents.paper()).withTemplate(documents.template())
                : ExportChoicesText.read(last);
    }

    void keep(Plan plan, ExportChoices choices) {
        settings.change(it -> it.exported(plan.id().toString(), ExportChoicesText.write(choices)));
    }
}
