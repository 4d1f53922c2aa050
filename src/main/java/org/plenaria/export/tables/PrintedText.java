// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import org.plenaria.plan.Language;

/**
 * A text as printed.
 *
 * @param language the one it is in: the document's, or that of the original where nobody has translated it
 */
public record PrintedText(String text, Language language) {}
