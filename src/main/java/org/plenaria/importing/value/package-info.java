// SPDX-License-Identifier: Apache-2.0
/**
 * Reads single values written by people: times, dates, frequencies, amounts, venues, resources, lists. What cannot be
 * understood stays as written.
 */
@NullMarked
package org.plenaria.importing.value;

import org.jspecify.annotations.NullMarked;
