// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.Snap;

/** What a user has chosen to see on a timeline and how; whoever shows the timeline may set and keep it. */
public final class TimelineOptions {

    private final DoubleProperty columnWidth = new SimpleDoubleProperty(this, "columnWidth", Sizes.DEFAULT_COLUMN);
    private final ObjectProperty<Snap> snap = new SimpleObjectProperty<>(this, "snap", Snap.AUTOMATIC);
    private final ObjectProperty<BarColours.By> colourBy =
            new SimpleObjectProperty<>(this, "colourBy", BarColours.By.AREA);
    private final ObjectProperty<Optional<MonthLoad.Of>> load =
            new SimpleObjectProperty<>(this, "load", Optional.empty());
    private final ObjectProperty<Clash.Marked> clashes =
            new SimpleObjectProperty<>(this, "clashes", Clash.Marked.SURE);

    TimelineOptions() {}

    /** The wished width of the column of numbers and titles in pixels; it takes less where the view is narrow. */
    public DoubleProperty columnWidthProperty() {
        return columnWidth;
    }

    /** What gestures and keys snap to. */
    public ObjectProperty<Snap> snapProperty() {
        return snap;
    }

    /** What the colours of the bars stand for. */
    public ObjectProperty<BarColours.By> colourByProperty() {
        return colourBy;
    }

    /** What a strip under the axis shows of each month; absent for no strip. */
    public ObjectProperty<Optional<MonthLoad.Of>> loadProperty() {
        return load;
    }

    /** Which activities that want the same people at the same time are marked. */
    public ObjectProperty<Clash.Marked> clashesProperty() {
        return clashes;
    }
}
