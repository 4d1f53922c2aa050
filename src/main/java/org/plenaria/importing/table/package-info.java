// SPDX-License-Identifier: Apache-2.0
/**
 * Recognises tables of activities: where the header is, what each column means, which rows are not activities.
 */
@NullMarked
package org.plenaria.importing.table;

import org.jspecify.annotations.NullMarked;
