// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;

/**
 * Front or back matter: a heading and its paragraphs.
 *
 * @param pinnedNumber the number to print whatever the position
 */
@PlanRecord
public record Section(
        Id id,
        Placement placement,
        Optional<String> pinnedNumber,
        LocalizedText heading,
        List<LocalizedText> paragraphs,
        UnknownFields unknown)
        implements SectionBuilder.With {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A section with a heading and nothing else yet. */
    public static Section headed(LocalizedText heading, Placement placement) {
        return new Section(Id.fresh(), placement, Optional.empty(), heading, List.of(), UnknownFields.NONE);
    }
}
