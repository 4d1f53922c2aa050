// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Subheading;

/** An area as it is being recognised. */
public final class AreaDraft {

    private final Id id = Id.fresh();
    private final Optional<String> number;
    private final RawValue name;
    private final List<RawValue> values = new ArrayList<>();
    private final List<Subheading> subheadings = new ArrayList<>();
    private final List<ActivityDraft> activities = new ArrayList<>();

    /**
     * @param number as printed, without what follows it
     */
    public AreaDraft(Optional<String> number, RawValue name) {
        this.number = number;
        this.name = name;
    }

    public Id id() {
        return id;
    }

    public Optional<String> number() {
        return number;
    }

    public RawValue name() {
        return name;
    }

    /** What was found for its own fields, in the order of the source; to be added to. */
    public List<RawValue> values() {
        return values;
    }

    /** To be added to. */
    public List<Subheading> subheadings() {
        return subheadings;
    }

    /** To be added to. */
    public List<ActivityDraft> activities() {
        return activities;
    }
}
