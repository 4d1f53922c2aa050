// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;

/** The plan as it is being recognised. */
public final class PlanDraft {

    private final Id id = Id.fresh();
    private final Language language;
    private final Maker maker;
    private final Map<MastheadPart, RawValue> masthead = new EnumMap<>(MastheadPart.class);
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<AreaDraft> areas = new ArrayList<>();
    private final List<RawValue> values = new ArrayList<>();
    private Optional<RawValue> areasHeading = Optional.empty();
    private Optional<String> areasNumber = Optional.empty();

    /**
     * @param language the one its texts are written in
     * @param maker who wrote the source
     */
    public PlanDraft(Language language, Maker maker) {
        this.language = language;
        this.maker = maker;
    }

    public Id id() {
        return id;
    }

    public Language language() {
        return language;
    }

    public Maker maker() {
        return maker;
    }

    /** To be added to. */
    public Map<MastheadPart, RawValue> masthead() {
        return masthead;
    }

    /** To be added to. */
    public List<SectionDraft> sections() {
        return sections;
    }

    /** To be added to. */
    public List<AreaDraft> areas() {
        return areas;
    }

    /** Notes and extra fields of the plan itself; to be added to. */
    public List<RawValue> values() {
        return values;
    }

    /** The heading above all areas. */
    public void areasHeading(Optional<String> number, RawValue heading) {
        areasNumber = number;
        areasHeading = Optional.of(heading);
    }

    public Optional<RawValue> areasHeading() {
        return areasHeading;
    }

    public Optional<String> areasNumber() {
        return areasNumber;
    }
}
