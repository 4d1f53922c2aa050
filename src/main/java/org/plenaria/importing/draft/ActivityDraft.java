// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.plan.Id;

/** An activity as it is being recognised. */
public final class ActivityDraft {

    private final Id id = Id.fresh();
    private final SourcePlace place;
    private final Optional<String> number;
    private final RawValue title;
    private final Optional<String> group;
    private final Optional<Id> subheading;
    private final List<RawValue> values = new ArrayList<>();

    /**
     * @param number as printed, without what follows it
     * @param group the words of the heading that says when, under which it stands
     */
    public ActivityDraft(
            SourcePlace place,
            Optional<String> number,
            RawValue title,
            Optional<String> group,
            Optional<Id> subheading) {
        this.place = place;
        this.number = number;
        this.title = title;
        this.group = group;
        this.subheading = subheading;
    }

    public Id id() {
        return id;
    }

    public SourcePlace place() {
        return place;
    }

    public Optional<String> number() {
        return number;
    }

    public RawValue title() {
        return title;
    }

    public Optional<String> group() {
        return group;
    }

    public Optional<Id> subheading() {
        return subheading;
    }

    /** What was found for its fields, in the order of the source; to be added to. */
    public List<RawValue> values() {
        return values;
    }
}
