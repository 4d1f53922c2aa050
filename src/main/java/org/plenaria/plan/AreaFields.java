// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;

/** The fields of an area that can be changed; its activities have edits of their own. */
public final class AreaFields {

    public static final Field<Area, Optional<String>> PINNED_NUMBER =
            new Field<>("pinnedNumber", Area::pinnedNumber, Area::withPinnedNumber);
    public static final Field<Area, LocalizedText> NAME = new Field<>("name", Area::name, Area::withName);
    public static final Field<Area, LocalizedText> OBJECTIVE =
            new Field<>("objective", Area::objective, Area::withObjective);
    public static final Field<Area, Colour> COLOUR = new Field<>("colour", Area::colour, Area::withColour);
    public static final Field<Area, LocalizedText> LEAD = new Field<>("lead", Area::lead, Area::withLead);
    public static final Field<Area, List<Indicator>> INDICATORS =
            new Field<>("indicators", Area::indicators, Area::withIndicators);
    public static final Field<Area, List<Subheading>> SUBHEADINGS =
            new Field<>("subheadings", Area::subheadings, Area::withSubheadings);
    public static final Field<Area, List<ExtraField>> EXTRA_FIELDS =
            new Field<>("extraFields", Area::extraFields, Area::withExtraFields);

    /** All of them, in the order of the file. */
    public static final List<Field<Area, ?>> ALL = List.of(
            PINNED_NUMBER,
            NAME,
            OBJECTIVE,
            COLOUR,
            LEAD,
            INDICATORS,
            SUBHEADINGS,
            EXTRA_FIELDS);

    private AreaFields() {}
}
