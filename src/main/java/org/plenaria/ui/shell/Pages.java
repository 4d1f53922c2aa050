// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;

/** Makes the pages of the window; each is made once for an open plan and follows its changes. */
public interface Pages {

    PageView overview(Desk desk);

    PageView document(Desk desk);

    PageView budget(Desk desk);

    PageView area(Desk desk, Id area);

    /** Every field of what is selected, on the right. */
    InspectorView inspector(Desk desk);
}
