// SPDX-License-Identifier: Apache-2.0
/**
 * The return trip: a Word document or workbook goes out with the plan it was made from, comes back edited, and what was
 * changed in it becomes proposals for the plan as it is now.
 */
@NullMarked
package org.plenaria.session.readback;

import org.jspecify.annotations.NullMarked;
