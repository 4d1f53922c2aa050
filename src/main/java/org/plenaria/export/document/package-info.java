// SPDX-License-Identifier: Apache-2.0
/**
 * A document between what is printed ({@code tables}) and how a format writes it: paragraphs, tables and their styles,
 * in the order of the pages. A layout makes them part by part, so that no document lies in memory as a whole; a format
 * writes them. What changed since an earlier state is part of the model: a stretch of text, the end of a paragraph or a
 * row may be inserted or deleted.
 */
@NullMarked
package org.plenaria.export.document;

import org.jspecify.annotations.NullMarked;
