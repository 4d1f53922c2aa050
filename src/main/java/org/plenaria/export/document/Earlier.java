// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.time.LocalDate;

/**
 * How a paragraph was set in the earlier state of the document.
 *
 * @param author who is said to have changed it
 */
public record Earlier(Setting setting, String author, LocalDate day) {}
