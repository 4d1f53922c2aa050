// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.edit.AreaEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.look.Icons;

/** The tabs on the left: the plan's pages and its areas. */
public final class Rail extends ScrollPane {

    private static final double NARROW = 15.5; // times the size of a letter

    private final Desk desk;
    private final RailActions actions;
    private final Messages words;
    private final Label title = heading("rail-title");
    private final VBox rows = new VBox();
    private final Button add;
    private final Region dropLine = new Region();
    private final RailDrag drag;
    private List<RailRow> shown = List.of();

    public Rail(Desk desk, RailActions actions) {
        this.desk = desk;
        this.actions = actions;
        words = desk.messages("rail");
        drag = new RailDrag(this::areaRows, dropLine, actions);
        add = new Button(words.text("add"), Icons.of(Feather.PLUS));
        add.setId("rail-add");
        add.getStyleClass().add("rail-add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> addArea());
        add.setDisable(desk.session().isReadOnly());
        dropLine.getStyleClass().add("drop-line");
        rows.getStyleClass().add("rail-rows");
        rows.setAccessibleRole(AccessibleRole.TAB_PANE);
        rows.setAccessibleText(words.text("pages"));
        getStyleClass().add("rail");
        setId("rail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(rows);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, new RailKeys(this, desk, actions)::pressed);
        desk.planProperty().subscribe(_ -> refresh());
        desk.findingsProperty().subscribe(_ -> refresh());
        desk.shownLanguageProperty().subscribe(_ -> refresh());
        desk.pageProperty().subscribe(_ -> choose());
        widthProperty().subscribe(_ -> {
            pseudoClassStateChanged(RailRow.COMPACT, isNarrow());
            shown.forEach(row -> row.setCompact(isNarrow()));
        });
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW * add.getFont().getSize();
    }

    /** Adds an area and lets it be named at once. */
    public void addArea() {
        actions.add().ifPresent(this::rename);
    }

    /** Lets an area's name be typed over. */
    public void rename(Id area) {
        row(new Page.OfArea(area)).ifPresent(row -> {
            reveal(row);
            row.rename(name -> actions.rename(area, name), name -> unfinished(area, row, name));
        });
    }

    private void unfinished(Id area, RailRow row, Optional<String> name) {
        desk.unfinished().say(row, name.flatMap(typed -> desk.plan().area(area).map(it ->
                new AreaEdit.Change<>(area, AreaFields.NAME, desk.written(it.name(), typed.strip())))));
    }

    /** Puts the keyboard on the row of the page that is open. */
    public void focusChosen() {
        row(desk.pageProperty().get()).ifPresent(Node::requestFocus);
    }

    void cancelDrag() {
        drag.cancel();
    }

    private void refresh() {
        var plan = desk.plan();
        var organization = desk.show(plan.masthead().organization());
        var name = desk.show(plan.title());
        title.setText(capitals(organization.isEmpty() ? name : name + " · " + organization));
        var entries = RailEntry.of(desk, words);
        if (!entries.equals(shown.stream().map(RailRow::entry).toList())) {
            build(entries);
        }
    }

    private void build(List<RailEntry> entries) {
        boolean held = shown.stream().anyMatch(Node::isFocused);
        var focused = shown.stream().filter(Node::isFocused).map(row -> row.entry().page()).findFirst();
        var next = new ArrayList<RailRow>();
        for (var entry : entries) {
            var row = row(entry.page()).orElseGet(() -> newRow(entry));
            row.show(entry);
            next.add(row);
        }
        shown = List.copyOf(next);
        var children = new ArrayList<Node>();
        children.add(title);
        children.addAll(shown.subList(0, 3));
        var areas = heading("rail-areas");
        areas.setText(capitals(areasHeading()));
        children.add(areas);
        children.addAll(areaRows());
        children.add(add);
        children.add(dropLine);
        rows.getChildren().setAll(children);
        choose();
        focused.flatMap(this::row).ifPresentOrElse(Node::requestFocus, held ? this::focusChosen : () -> {});
    }

    private String areasHeading() {
        var own = desk.show(desk.plan().areasHeading());
        return own.isEmpty() ? words.text("areas") : own;
    }

    private String capitals(String text) {
        return text.toUpperCase(desk.shownLanguageProperty().get().locale());
    }

    private RailRow newRow(RailEntry entry) {
        var row = new RailRow(entry, words);
        row.setCompact(isNarrow());
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                desk.pageProperty().set(entry.page());
                row.requestFocus();
                event.consume(); // the scroll pane around would take the keyboard for itself
            }
        });
        if (entry.page() instanceof Page.OfArea(Id area) && !desk.session().isReadOnly()) {
            drag.listenTo(row);
            row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    rename(area);
                }
            });
            row.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> openMenu(row, area, event));
        }
        return row;
    }

    private void openMenu(RailRow row, Id id, ContextMenuEvent event) {
        desk.plan().area(id).ifPresent(area -> {
            var areas = desk.plan().areas();
            RailMenu.of(area, areas.indexOf(area), areas.size(), actions, () -> rename(id), words)
                    .show(row, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void choose() {
        for (var row : shown) {
            row.setChosen(row.entry().page().equals(desk.pageProperty().get()));
        }
        if (shown.stream().anyMatch(Node::isFocused)) {
            focusChosen(); // the keyboard stays with the page that is open, whoever opened it
        }
        row(desk.pageProperty().get()).ifPresent(this::reveal);
    }

    private void reveal(RailRow row) {
        double hidden = rows.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = row.getBoundsInParent().getMinY();
            double bottom = row.getBoundsInParent().getMaxY();
            double offset = getVvalue() * hidden;
            if (top < offset) {
                setVvalue(top / hidden);
            } else if (bottom > offset + getViewportBounds().getHeight()) {
                setVvalue((bottom - getViewportBounds().getHeight()) / hidden);
            }
        }
    }

    private List<RailRow> areaRows() {
        return shown.subList(3, shown.size());
    }

    private Optional<RailRow> row(Page page) {
        return shown.stream().filter(row -> row.entry().page().equals(page)).findFirst();
    }

    private static Label heading(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("rail-heading");
        return label;
    }
}
