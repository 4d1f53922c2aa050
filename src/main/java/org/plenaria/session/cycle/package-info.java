// SPDX-License-Identifier: Apache-2.0
/** What happens once a year: the next plan is begun from the one before. */
@NullMarked
package org.plenaria.session.cycle;

import org.jspecify.annotations.NullMarked;
