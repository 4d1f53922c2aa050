// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;

/** The contents list: its heading and its lines, page numbers included. */
public record Contents(Mark mark, Paragraph heading, List<Paragraph> lines) implements Block {

    public Contents {
        lines = List.copyOf(lines);
    }
}
