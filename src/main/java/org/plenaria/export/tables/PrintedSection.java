// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;

/** Front or back matter as printed. */
public record PrintedSection(String number, String heading, List<String> paragraphs) {

    public PrintedSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
