// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.ui.Desk;

/**
 * The timeline of one area or of all: a canvas with its own scroll bars, painted at most once a pulse and only when
 * something changed. Follows the desk's plan, selection, findings and language, and edits through the desk.
 */
public final class TimelineView extends Region {

    private final Canvas canvas = new Canvas();
    private final TimelineScrollBars bars;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final TimelineFonts fonts = new TimelineFonts();
    private final Desk desk;
    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TimelineCommands commands;
    private final TimelineMouse mouse;
    private final TimelineVoice voice;
    private final TimelineTips tips;
    private final TitleEditor editor;
    private TimelinePainter painter;
    private final Subscription following;
    private boolean stale = true;
    private boolean laidOut;
    private @Nullable ContextMenu menu;

    /**
     * A timeline that shows the whole plan's time.
     *
     * @param content one area, or all
     */
    public TimelineView(Desk desk, TimelineContent content) {
        this.desk = desk;
        var fit = new TextFit(fonts);
        board = new TimelineBoard(desk, content, fit, this::repaint);
        selection = new TimelineSelection(desk, board);
        editor = new TitleEditor(desk, board, this::requestFocus);
        commands = new TimelineCommands(desk, board, selection, editor);
        var note = new DragNote(desk);
        var drag = new TimelineDrag(desk, board, commands, note);
        mouse = new TimelineMouse(desk, board, selection, commands, drag, canvas);
        voice = new TimelineVoice(desk);
        tips = new TimelineTips(desk, board, fit, voice, canvas);
        bars = new TimelineScrollBars(board);
        painter = new TimelinePainter(canvas.getGraphicsContext2D(), fonts, TimelinePalette.light());

        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(desk.messages("timeline").text("name"));
        getChildren().addAll(canvas, bars.across(), bars.down(), editor.field(), note.label());
        dark.subscribe(this::usePalette);
        focusedProperty().subscribe(board::setFocusShown);
        following = desk.selectionProperty().subscribe(selection::follow);
        listen(new TimelineKeys(board, selection, commands, mouse::cancel));
    }

    private void listen(TimelineKeys keys) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!editor.isOpen()) {
                keys.onPressed(event);
            }
        });
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            hideMenu();
            tips.hide();
            mouse.onPressed(event);
        });
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::onDragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::onReleased);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            mouse.onMoved(event);
            tips.over(board.hit(event.getX(), event.getY()));
        });
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            board.setHovered(null);
            tips.hide();
        });
        addEventHandler(ScrollEvent.SCROLL, mouse::onScroll);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    }

    /** Whether the timeline is painted for a dark window. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** How many times wider the time is than what fits the view; 1, the default, shows the whole plan. */
    public DoubleProperty zoomProperty() {
        return board.zoomProperty();
    }

    /** The width of the column of numbers and titles in pixels. */
    public DoubleProperty columnWidthProperty() {
        return board.columnWidthProperty();
    }

    /** Zooms by a factor around the middle of the visible time; above 1 to see more closely. */
    public void zoomBy(double factor) {
        board.zoomAt((board.frame().viewport().columnWidth() + getWidth()) / 2, factor);
    }

    /** Shows the whole plan's time. */
    public void fitYear() {
        board.zoomProperty().set(1);
        board.scrollXProperty().set(0);
    }

    /**
     * Says what Enter and a double click on an activity do; unless this is called, they open the title for editing in
     * its row ({@link #editTitle}).
     */
    public void setOnEditRequested(Consumer<Id> handler) {
        editor.setOnRequest(handler);
    }

    /** Opens an activity's title for editing in its row. */
    public void editTitle(Id activity) {
        editor.open(activity);
    }

    /** Adds an activity to the group of the focused row and opens its title for editing. */
    public void addActivity() {
        commands.add();
    }

    /** Duplicates the selected activities. */
    public void duplicateSelected() {
        commands.duplicate();
    }

    /** Deletes the selected activities. */
    public void deleteSelected() {
        commands.delete();
    }

    /** What one is looking for; everything else is dimmed. */
    public ObjectProperty<TimelineFilter> filterProperty() {
        return board.filterProperty();
    }

    /** What the colours of the bars stand for. */
    public ObjectProperty<BarColours.By> colourByProperty() {
        return board.colourByProperty();
    }

    /** Whether a strip under the axis shows how many activities fall into each month. */
    public BooleanProperty loadShownProperty() {
        return board.loadShownProperty();
    }

    /** An earlier round or another file to compare with: thin bars where things lay, marks for what has appeared. */
    public ObjectProperty<Optional<Plan>> comparedWithProperty() {
        return board.comparedWithProperty();
    }

    /** What gestures and keys snap to. */
    public ObjectProperty<Snap> snapProperty() {
        return board.snapProperty();
    }

    /** Copies the selected activities, for this program and as a table for others. */
    public void copySelected() {
        commands.copy();
    }

    /** Copies the selected activities and deletes them. */
    public void cutSelected() {
        commands.cut();
    }

    /** Pastes copied activities, or lines copied elsewhere, after the focused row. */
    public void paste() {
        commands.paste();
    }

    /** Scrolls an activity into view and gives it the keyboard's attention. */
    public void reveal(Id activity) {
        selection.goTo(new RowKey.OfActivity(activity));
    }

    /** Says what a double click on the heading of an area does, in the timeline of all areas; nothing by default. */
    public void setOnAreaRequested(Consumer<Id> handler) {
        mouse.setOnAreaRequested(handler);
    }

    /** Stops following the desk; for a view that is not shown again. */
    public void dispose() {
        dark.unbind();
        board.dispose();
        following.unsubscribe();
    }

    /** What is shown where at the moment. */
    TimelineFrame frame() {
        return board.frame();
    }

    /** What the tooltip says at a point; "" for none. */
    String tipAt(double x, double y) {
        return tips.text(board.hit(x, y));
    }

    /** What lies under a point. */
    Handle handleAt(double x, double y) {
        return board.hit(x, y);
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    private void usePalette(boolean on) {
        var palette = on ? TimelinePalette.dark() : TimelinePalette.light();
        painter = new TimelinePainter(canvas.getGraphicsContext2D(), fonts, palette);
        repaint();
    }

    private void showMenu(ContextMenuEvent event) {
        hideMenu();
        var next = new TimelineMenu(desk, commands).menu(
                selection.activities().size(), board);
        var place = event.isKeyboardTrigger() ? besideFocus() : new Point2D(event.getScreenX(), event.getScreenY());
        next.show(this, place.getX(), place.getY());
        menu = next;
        event.consume();
    }

    /** Under the title of the focused row, on the screen. */
    private Point2D besideFocus() {
        var row = selection.focusIndex().map(board.frame()::rowBounds);
        return localToScreen(Sizes.TITLE_X, row.map(Bounds::bottom).orElse(board.frame().headerHeight()));
    }

    private void hideMenu() {
        var open = menu;
        if (open != null) {
            open.hide();
            menu = null;
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        bars.layout(width, height);
        double innerWidth = bars.innerWidth();
        double innerHeight = bars.innerHeight();
        if (canvas.getWidth() != innerWidth || canvas.getHeight() != innerHeight) {
            canvas.setWidth(innerWidth);
            canvas.setHeight(innerHeight);
            stale = true;
        }
        if (!laidOut) {
            laidOut = true;
            board.focus().ifPresent(board::reveal);
        }
        editor.layout();
        if (stale) {
            stale = false;
            painter.paint(board.scene());
            speak();
        }
    }

    /** Tells a screen reader what the focused row says now. */
    private void speak() {
        var text = selection.focused().map(voice::sentence).orElse(desk.messages("timeline").text("name"));
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 860;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }
}
