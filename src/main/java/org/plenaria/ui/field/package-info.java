// SPDX-License-Identifier: Apache-2.0
/** Small widgets for one value each, which follow the plan without taking the caret from whoever types. */
@NullMarked
package org.plenaria.ui.field;

import org.jspecify.annotations.NullMarked;
