// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.circulation;

import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.ExportOptions;

/**
 * One document of a set.
 *
 * @param name of its file, "PLAN-2020 Rev. 1 (es).docx"
 */
public record CirculationFile(String name, ExportFormat format, ExportOptions options) {}
