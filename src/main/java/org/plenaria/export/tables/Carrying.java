// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import org.plenaria.plan.Plan;

/**
 * What a Word document or workbook carries unseen, so that it can be read back after somebody has edited it: the plan
 * it was made from and how. The export does not know what is in it.
 */
@FunctionalInterface
public interface Carrying {

    /** The text to carry, of any length and in ASCII; the same for the same plan and options. */
    String text(Plan plan, ExportOptions options);
}
