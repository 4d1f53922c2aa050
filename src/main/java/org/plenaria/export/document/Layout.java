// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;
import org.plenaria.export.tables.PrintedArea;

/** How a document sets out the areas of work. */
interface Layout {

    /** Whether pages lie on their longer side. */
    boolean landscape();

    /** An area with its heading. */
    List<Block> area(PrintedArea area);
}
