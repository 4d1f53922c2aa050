// SPDX-License-Identifier: Apache-2.0
/**
 * An import into a plan that is open already: its parts are matched with those of the plan, and every difference
 * becomes a proposal that can be accepted or declined.
 */
@NullMarked
package org.plenaria.importing.into;

import org.jspecify.annotations.NullMarked;
