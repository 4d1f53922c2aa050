// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimelineContent;

/** What a user has chosen to see on a timeline and how; whoever shows the timeline may set and keep it. */
public final class TimelineOptions {

    private final ObjectProperty<TableLayout> table;
    private final ObjectProperty<Set<RowKey>> folds = new SimpleObjectProperty<>(this, "folds", Set.of());
    private final ObjectProperty<Snap> snap = new SimpleObjectProperty<>(this, "snap", Snap.AUTOMATIC);
    private final BooleanProperty milestonesFollow = new SimpleBooleanProperty(this, "milestonesFollow", true);
    private final ObjectProperty<BarColours.By> colourBy =
            new SimpleObjectProperty<>(this, "colourBy", BarColours.By.AREA);
    private final ObjectProperty<Optional<MonthLoad.Of>> load =
            new SimpleObjectProperty<>(this, "load", Optional.empty());
    private final ObjectProperty<Clash.Marked> clashes =
            new SimpleObjectProperty<>(this, "clashes", Clash.Marked.SURE);

    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);

    private final BooleanProperty miniMap = new SimpleBooleanProperty(this, "miniMap", true);
    private final BooleanProperty motion = new SimpleBooleanProperty(this, "motion");

    TimelineOptions(TimelineContent content) {
        table = new SimpleObjectProperty<>(this, "table", TableLayout.usual(content));
    }

    /** Whether plans longer than two views have a map of themselves beside the scroll bar. */
    public BooleanProperty miniMapProperty() {
        return miniMap;
    }

    /** Whether zooming takes a moment, so that the eye can follow; never where the system asks for less motion. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    /** How large everything is drawn, letters, rows and bars alike: 1, the default, for letters of 100 %. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** The rows and columns; where the view is narrow, columns take less than they are given here. */
    public ObjectProperty<TableLayout> tableProperty() {
        return table;
    }

    /** The headings that are folded; those that are not there at the moment may be again. */
    public ObjectProperty<Set<RowKey>> foldsProperty() {
        return folds;
    }

    /** What gestures and keys snap to. */
    public ObjectProperty<Snap> snapProperty() {
        return snap;
    }

    /** Whether the milestones of an activity go along when its dates are moved. */
    public BooleanProperty milestonesFollowProperty() {
        return milestonesFollow;
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
