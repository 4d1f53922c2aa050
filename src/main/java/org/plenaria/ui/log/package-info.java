// SPDX-License-Identifier: Apache-2.0
/** Who changed what and when: the whole log in a list that can be filtered and exported. */
@NullMarked
package org.plenaria.ui.log;

import org.jspecify.annotations.NullMarked;
