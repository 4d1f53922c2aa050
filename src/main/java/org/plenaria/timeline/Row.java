// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.TimeframeGroup;

/** One row of the timeline. */
public sealed interface Row {

    Area area();

    RowKey key();

    /** In pixels. */
    double height();

    /** Something that others stand under and that can be folded. */
    sealed interface Heading extends Row {
        boolean folded();

        /** How many activities stand under it, shown or folded away. */
        int count();
    }

    /** The heading of an area in the timeline of all areas. */
    record AreaRow(Area area, boolean folded) implements Heading {
        @Override
        public RowKey key() {
            return new RowKey.OfArea(area.id());
        }

        @Override
        public int count() {
            return area.activities().size();
        }

        @Override
        public double height() {
            return Sizes.AREA_ROW;
        }
    }

    /** A sub-heading of an area. */
    record SubheadingRow(Area area, Subheading subheading, int count, boolean folded) implements Heading {
        @Override
        public RowKey key() {
            return new RowKey.OfSubheading(area.id(), subheading.id());
        }

        @Override
        public double height() {
            return Sizes.GROUP_ROW;
        }
    }

    /** The heading of a semester, of the annual activities, or of those without a time; its group may be empty. */
    record GroupRow(Area area, Optional<Id> subheading, TimeframeGroup group, int count, boolean folded)
            implements Heading {
        @Override
        public RowKey key() {
            return new RowKey.OfGroup(area.id(), subheading, group);
        }

        @Override
        public double height() {
            return Sizes.GROUP_ROW;
        }
    }

    /**
     * The heading of activities that have something in common, from one area or from all.
     *
     * @param area the only one, else that of the first activity, or the plan's first
     * @param ofAllAreas whether activities of any area stand under it
     */
    record TraitRow(Area area, boolean ofAllAreas, Trait trait, int count, boolean folded) implements Heading {
        @Override
        public RowKey key() {
            return new RowKey.OfTrait(ofAllAreas ? Optional.empty() : Optional.of(area.id()), trait);
        }

        @Override
        public double height() {
            return Sizes.AREA_ROW;
        }
    }

    /**
     * An activity.
     *
     * @param subheading the one it is printed under
     * @param group the heading it is printed under, whether or not this timeline shows that heading
     * @param compact whether the row has one line only
     * @param titleLines the lines its title takes
     * @param further how much higher than for its title it is for what stands beside, in pixels
     */
    record ActivityRow(
            Area area,
            Optional<Id> subheading,
            TimeframeGroup group,
            Activity activity,
            boolean compact,
            int titleLines,
            double further)
            implements Row {

        /** As high as its title needs. */
        public ActivityRow(
                Area area,
                Optional<Id> subheading,
                TimeframeGroup group,
                Activity activity,
                boolean compact,
                int titleLines) {
            this(area, subheading, group, activity, compact, titleLines, 0);
        }

        @Override
        public RowKey key() {
            return new RowKey.OfActivity(activity.id());
        }

        @Override
        public double height() {
            return (compact ? Sizes.COMPACT_ROW : Sizes.ACTIVITY_ROW) + (titleLines - 1) * Sizes.TITLE_LINE
                    + further;
        }
    }

    /**
     * An activity that is gone since another state of the plan, at the end of its area.
     *
     * @param activity as it was
     */
    record GoneRow(Area area, Activity activity) implements Row {
        @Override
        public RowKey key() {
            return new RowKey.OfGone(activity.id());
        }

        @Override
        public double height() {
            return Sizes.COMPACT_ROW;
        }
    }

    /**
     * What stands above activities that are gone: an area that is gone with them, or only the word "Gone" where they
     * would else seem to belong under the heading before.
     *
     * @param area the one of the present plan after which they stand
     */
    record GoneHeading(Area area, Optional<GoneArea> gone, int count) implements Row {
        @Override
        public RowKey key() {
            return new RowKey.OfGoneHeading(area.id(), gone.map(one -> one.area().id()));
        }

        @Override
        public double height() {
            return Sizes.GROUP_ROW;
        }
    }

    /** The place for a new activity at the end of an area. */
    record AddRow(Area area, boolean compact) implements Row {
        @Override
        public RowKey key() {
            return new RowKey.OfAdd(area.id());
        }

        @Override
        public double height() {
            return compact ? Sizes.COMPACT_ADD_ROW : Sizes.ADD_ROW;
        }
    }
}
