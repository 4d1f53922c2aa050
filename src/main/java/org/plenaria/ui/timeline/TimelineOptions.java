// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFilter;

/** What a user has chosen to see on a timeline and how; whoever shows the timeline may set and keep it. */
public final class TimelineOptions {

    private final ObjectProperty<TableLayout> table;
    private final ObjectProperty<Snap> snap = new SimpleObjectProperty<>(this, "snap", Snap.AUTOMATIC);
    private final BooleanProperty milestonesFollow = new SimpleBooleanProperty(this, "milestonesFollow", true);
    private final ObjectProperty<TimelineFilter> filter =
            new SimpleObjectProperty<>(this, "filter", TimelineFilter.ALL);
    private final ObjectProperty<BarColours.By> colourBy =
            new SimpleObjectProperty<>(this, "colourBy", BarColours.By.AREA);
    private final BooleanProperty loadShown = new SimpleBooleanProperty(this, "loadShown");
    private final ObjectProperty<Optional<Plan>> comparedWith =
            new SimpleObjectProperty<>(this, "comparedWith", Optional.empty());

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

    /** What gestures and keys snap to. */
    public ObjectProperty<Snap> snapProperty() {
        return snap;
    }

    /** Whether the milestones of an activity go along when its dates are moved. */
    public BooleanProperty milestonesFollowProperty() {
        return milestonesFollow;
    }

    /** What one is looking for; everything else is dimmed. */
    public ObjectProperty<TimelineFilter> filterProperty() {
        return filter;
    }

    /** What the colours of the bars stand for. */
    public ObjectProperty<BarColours.By> colourByProperty() {
        return colourBy;
    }

    /** Whether a strip under the axis shows how many activities fall into each month. */
    public BooleanProperty loadShownProperty() {
        return loadShown;
    }

    /** An earlier round or another file to compare with: thin bars where things lay, marks for what has appeared. */
    public ObjectProperty<Optional<Plan>> comparedWithProperty() {
        return comparedWith;
    }
}
