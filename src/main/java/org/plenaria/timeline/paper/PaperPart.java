// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import org.plenaria.timeline.TimelineLook;

/** A timeline to be put on pages of its own, with the words around it. */
public record PaperPart(TimelineLook look, PageTexts texts) {}
