// SPDX-License-Identifier: Apache-2.0
/**
 * Reads plain text, Markdown and comma-separated files into lines and tables.
 */
@NullMarked
package org.plenaria.importing.text;

import org.jspecify.annotations.NullMarked;
