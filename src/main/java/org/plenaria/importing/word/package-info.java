// SPDX-License-Identifier: Apache-2.0
/**
 * Reads Word documents into lines and tables.
 */
@NullMarked
package org.plenaria.importing.word;

import org.jspecify.annotations.NullMarked;
