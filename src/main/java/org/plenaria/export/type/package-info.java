// SPDX-License-Identifier: Apache-2.0
/** The typefaces of documents, and how much room texts take in them: known without a screen or an installed font. */
@NullMarked
package org.plenaria.export.type;

import org.jspecify.annotations.NullMarked;
