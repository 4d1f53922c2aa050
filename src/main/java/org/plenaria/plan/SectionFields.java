// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;

/** The fields of a section that can be changed. */
public final class SectionFields {

    public static final Field<Section, Placement> PLACEMENT =
            new Field<>("placement", Section::placement, Section::withPlacement);
    public static final Field<Section, Optional<String>> PINNED_NUMBER =
            new Field<>("pinnedNumber", Section::pinnedNumber, Section::withPinnedNumber);
    public static final Field<Section, LocalizedText> HEADING =
            new Field<>("heading", Section::heading, Section::withHeading);
    public static final Field<Section, List<LocalizedText>> PARAGRAPHS =
            new Field<>("paragraphs", Section::paragraphs, Section::withParagraphs);

    /** All of them, in the order of the file. */
    public static final List<Field<Section, ?>> ALL = List.of(
            PLACEMENT,
            PINNED_NUMBER,
            HEADING,
            PARAGRAPHS);

    private SectionFields() {}
}
