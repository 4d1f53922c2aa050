// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

/**
 * The end of pages of one size; what follows begins a new page.
 *
 * @param ended the size of the pages before it
 */
public record SectionBreak(Mark mark, PageGeometry ended) implements Block {}
