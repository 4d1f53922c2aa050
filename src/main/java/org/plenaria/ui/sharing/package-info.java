// SPDX-License-Identifier: Apache-2.0
/** What others do with the file of the open plan: who else has it open, what they saved, copies they left. */
@NullMarked
package org.plenaria.ui.sharing;

import org.jspecify.annotations.NullMarked;
