// SPDX-License-Identifier: Apache-2.0
/** The page of the formal document: masthead, title and sections, edited where they will be printed. */
@NullMarked
package org.plenaria.ui.document;

import org.jspecify.annotations.NullMarked;
