// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.circulation;

import org.plenaria.export.ExportReport;

/** A document of a set that was written, and what it could not say as the plan says it. */
public record Written(CirculationFile file, ExportReport report) {}
