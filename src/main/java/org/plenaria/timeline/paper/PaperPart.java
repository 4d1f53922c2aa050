// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import org.plenaria.timeline.TimelineLook;

/** A timeline to be put on pages of its own, with the words around it. */
public record PaperPart(TimelineLook look, PageTexts texts) {

    /** What is to be known of the timeline follows its name. */
    public PaperPart {
        texts = texts.noting(look.notes());
    }
}
