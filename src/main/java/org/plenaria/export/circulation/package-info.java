// SPDX-License-Identifier: Apache-2.0
/** Everything that goes out when a plan is circulated: several documents at once, named by symbol and round. */
@NullMarked
package org.plenaria.export.circulation;

import org.jspecify.annotations.NullMarked;
