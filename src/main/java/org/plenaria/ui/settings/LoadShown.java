// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.util.Optional;
import org.plenaria.timeline.MonthLoad;

/** What the strip under a timeline's axis shows of each month. */
public enum LoadShown {
    NONE,
    ACTIVITIES,
    MONEY;

    /** What is added up; absent where no strip is shown. */
    public Optional<MonthLoad.Of> of() {
        return switch (this) {
            case NONE -> Optional.empty();
            case ACTIVITIES -> Optional.of(MonthLoad.Of.ACTIVITIES);
            case MONEY -> Optional.of(MonthLoad.Of.MONEY);
        };
    }

    /** What shows this. */
    public static LoadShown of(Optional<MonthLoad.Of> load) {
        return load.map(of -> of == MonthLoad.Of.MONEY ? MONEY : ACTIVITIES).orElse(NONE);
    }
}
