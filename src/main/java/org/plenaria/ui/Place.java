// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.util.Optional;
import org.plenaria.plan.Id;

/**
 * Somewhere to go to in the window.
 *
 * @param activity to be selected, if any
 * @param field the name of the field to put the keyboard into, if any
 */
public record Place(Page page, Optional<Id> activity, Optional<String> field) {

    public static Place of(Page page) {
        return new Place(page, Optional.empty(), Optional.empty());
    }
}
