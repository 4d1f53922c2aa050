// SPDX-License-Identifier: Apache-2.0
/**
 * Two states of a document merged into one that shows what changed: blocks found again by their marks are compared word
 * by word, the others are deleted or inserted. Taking back all changes gives the earlier document, accepting all of
 * them the present one, paragraph by paragraph.
 */
@NullMarked
package org.plenaria.export.redline;

import org.jspecify.annotations.NullMarked;
