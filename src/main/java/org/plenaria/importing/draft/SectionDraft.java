// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Placement;

/** A section as it is being recognised. */
public final class SectionDraft {

    private final Id id = Id.fresh();
    private final Optional<String> number;
    private final RawValue heading;
    private final Placement placement;
    private final List<RawValue> paragraphs = new ArrayList<>();

    /**
     * @param number as printed, without what follows it
     */
    public SectionDraft(Optional<String> number, RawValue heading, Placement placement) {
        this.number = number;
        this.heading = heading;
        this.placement = placement;
    }

    public Id id() {
        return id;
    }

    public Optional<String> number() {
        return number;
    }

    public RawValue heading() {
        return heading;
    }

    public Placement placement() {
        return placement;
    }

    /** To be added to. */
    public List<RawValue> paragraphs() {
        return paragraphs;
    }
}
