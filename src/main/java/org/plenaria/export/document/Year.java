// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;

/** The annex that shows the whole time of the plan. */
interface Year {

    Outline.Entry entry();

    /** Tells two annexes apart that cannot be compared piece by piece. */
    String key();

    /**
     * Its blocks.
     *
     * @param onNewPage whether it has to begin a page by itself
     */
    List<Block> blocks(boolean onNewPage);
}
