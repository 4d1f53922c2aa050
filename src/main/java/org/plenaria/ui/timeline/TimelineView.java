// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.plenaria.export.ExportFormat;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/**
 * The timeline of one area or of all: a canvas with its own scroll bars, painted at most once a pulse and only when
 * something changed. Follows the desk's plan, selection, findings and language, and edits through the desk.
 */
public final class TimelineView extends Region {

    private final Desk desk;
    private final TableMenus tableMenus;
    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TimelineCommands commands;
    private final TimelineSurface surface;
    private final TimelineMouse mouse;
    private final SpokenRows spoken;
    private final TimelineTips tips;
    private final TitleEditor editor;
    private final TimelineMenu menus;
    private final TimelinePopup popup;
    private final EmptyNotice empty;
    private final Subscription following;
    private boolean stale = true;
    private boolean laidOut;

    /**
     * A timeline that shows the whole plan's time.
     *
     * @param content one area, or all
     */
    public TimelineView(Desk desk, TimelineContent content) {
        this.desk = desk;
        var fonts = new TimelineFonts();
        var fit = new TextFit(fonts);
        board = new TimelineBoard(desk, content, fit, this::repaint);
        surface = new TimelineSurface(
                board, fonts, fit, new TimelineMap(board, desk.messages("scale")), this::repaint);
        selection = new TimelineSelection(desk, board);
        editor = new TitleEditor(desk, board, this::requestFocus);
        commands = new TimelineCommands(desk, board, selection, editor);
        var note = new DragNote(desk);
        var drag = new TimelineDrag(desk, board, commands, note);
        var columns = new ColumnHands(desk, board);
        tableMenus = new TableMenus(desk, board, columns);
        mouse = new TimelineMouse(desk, board, selection, commands, drag, columns, surface.glass());
        var voice = new TimelineVoice(desk, () -> board.model().clashes());
        spoken = new SpokenRows(desk, board, selection, commands, voice);
        tips = new TimelineTips(desk, board, fit, voice, surface.glass());
        menus = new TimelineMenu(desk, commands, tableMenus);
        popup = new TimelinePopup(board, selection, menus, new ClashMenu(desk, board, selection), this);
        empty = new EmptyNotice(desk, content);

        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(desk.messages("timeline").text("name"));
        setAccessibleRoleDescription(desk.messages("timeline").text("name"));
        getChildren().addAll(
                surface.canvas(), surface.glass(), surface.map(), surface.bars().across(), surface.bars().down(),
                editor.field(), note.label(), empty, spoken.node());
        focusedProperty().subscribe(focused -> {
            board.setFocusShown(focused);
            if (focused && desk.lens().onlyShown().isPresent()) {
                selection.focusSomething();
            }
        });
        following = desk.selectionProperty().subscribe(selection::follow);
        listen(new TimelineKeys(board, selection, commands, columns, mouse::cancel, popup::showBesideFocus),
                new AltKey(drag));
    }

    private void listen(TimelineKeys keys, AltKey alt) {
        addEventHandler(KeyEvent.ANY, alt::onKey);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            tips.hide();
            if (!editor.isOpen()) {
                keys.onPressed(event);
            }
        });
        var glass = surface.glass();
        glass.addEventHandler(MouseEvent.ANY, alt::onMouse);
        glass.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            popup.hide();
            tips.hide();
            mouse.onPressed(event);
        });
        glass.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (plain && board.hit(event.getX(), event.getY()) instanceof Handle.OnClash(Id id)) {
                popup.showClashes(id, event.getScreenX(), event.getScreenY());
            }
        });
        glass.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::onDragged);
        glass.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::onReleased);
        glass.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            mouse.onMoved(event);
            tips.over(board.hit(event.getX(), event.getY()), event);
        });
        glass.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            board.setHovered(null);
            tips.left();
        });
        glass.addEventHandler(ScrollEvent.SCROLL, event -> {
            tips.hide();
            mouse.onScroll(event);
        });
        glass.addEventHandler(ZoomEvent.ZOOM, event -> {
            tips.hide();
            board.zoom().pinch(event.getX(), event.getZoomFactor());
            event.consume();
        });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, popup::show);
    }

    /** One area, or all. */
    public TimelineContent content() {
        return board.content();
    }

    /** Folds all headings, or unfolds them. */
    public void foldAll(boolean folded) {
        board.foldAll(folded);
    }

    /** The choices of how rows and columns are laid out, as they are at the moment, for a menu that opens now. */
    public List<MenuItem> tableItems() {
        return tableMenus.all();
    }

    /** What is shown and how: rows, columns, colours, filter, snapping, comparison. */
    public TimelineOptions options() {
        return board.options();
    }

    /** Whether the timeline is painted for a dark window. */
    public BooleanProperty darkProperty() {
        return surface.darkProperty();
    }

    /** How near one is to the time, and ways to come nearer. */
    public TimelineZoom zoom() {
        return board.zoom();
    }

    /** How many times wider the time is than what fits the view; 1, the default, shows the whole plan. */
    public DoubleProperty zoomProperty() {
        return board.camera().zoomProperty();
    }

    /**
     * Says what Enter and a double click on an activity do; unless this is called, they open the title for editing in
     * its row ({@link #editTitle}).
     */
    public void setOnEditRequested(Consumer<Id> handler) {
        editor.setOnRequest(handler);
    }

    /** Says what a double click on the heading of an area does, in the timeline of all areas; nothing by default. */
    public void setOnAreaRequested(Consumer<Id> handler) {
        mouse.setOnAreaRequested(handler);
    }

    /** Says what is done when what is selected has gone to another area by key, and so to another page. */
    public void setOnAway(Consumer<Selection> handler) {
        commands.setOnAway(handler);
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

    /** Copies the selected activities, for this program and as a table for others. */
    public void copySelected() {
        commands.copy();
    }

    /** Copies the selected activities and deletes them. */
    public void cutSelected() {
        commands.cut();
    }

    /** Selects all activities that are shown. */
    public void selectAll() {
        selection.all();
    }

    /** Pastes copied activities, or lines copied elsewhere, after the focused row. */
    public void paste() {
        commands.paste();
    }

    /** Scrolls an activity into view, unfolds what hides it, and gives it the keyboard's attention. */
    public void reveal(Id activity) {
        reveal(new RowKey.OfActivity(activity));
    }

    /** Scrolls the row of an activity that is gone into view and gives it the keyboard's attention. */
    public void revealGone(Id activity) {
        reveal(new RowKey.OfGone(activity));
    }

    private void reveal(RowKey key) {
        board.unfoldAbove(key);
        selection.goTo(key);
    }

    /** Says what is done to save a picture of what is shown, in a format; before, the menu does not offer it. */
    public void setOnPictureRequested(Consumer<ExportFormat> handler) {
        menus.setOnPictureRequested(handler);
    }

    /** What is shown now, in the size it is shown in, for a picture or for paper. */
    public ViewedTimeline viewed() {
        return board.viewed();
    }

    /** Stops following the desk; for a view that is not shown again. */
    public void dispose() {
        surface.darkProperty().unbind();
        board.options().textScaleProperty().unbind();
        board.dispose();
        surface.map().dispose();
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

    @Override
    protected void layoutChildren() {
        stale |= surface.layout(Math.max(1, getWidth()), Math.max(1, getHeight()));
        if (!laidOut) {
            laidOut = true;
            board.focus().ifPresent(board::reveal);
        }
        editor.layout();
        empty.layout(board.rows().size() == 0, board.frame());
        if (stale) {
            stale = false;
            surface.paint();
            board.zoom().update(board.frame());
            spoken.tell(this);
            setAccessibleHelp(tips.load());
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var answer = editor.isOpen() && attribute == AccessibleAttribute.CHILDREN
                ? null // while a title is written its field is what there is to hear
                : spoken.answer(attribute, parameters);
        return answer != null ? answer : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SET_SELECTED_ITEMS && parameters[0] instanceof Iterable<?> items) {
            spoken.select(items);
        } else if (action == AccessibleAction.SHOW_ITEM && parameters[0] instanceof SpokenRow row) {
            board.reveal(row.key());
        } else {
            super.executeAccessibleAction(action, parameters);
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
