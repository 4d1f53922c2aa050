// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import org.plenaria.check.Finding;
import org.plenaria.check.Ignoring;

/** A row of the list of findings. */
sealed interface FindingRow {

    /** What the rows below have in common, and how many they are. */
    record Heading(String text, int count) implements FindingRow {}

    /** A finding. */
    record Heard(Finding finding) implements FindingRow {}

    /** A finding that somebody left as it is. */
    record Left(Ignoring.Ignored ignored) implements FindingRow {}
}
