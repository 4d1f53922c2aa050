// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rail;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Page;
import org.plenaria.ui.look.Icons;

/** One row of the rail: mark, number, name, badge of findings, count of activities. */
final class RailRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Messages words;
    private final Region square = new Region();
    private final StackPane mark = new StackPane();
    private final Label number = label("rail-number");
    private final Label name = label("rail-name");
    private final Label badge = label("badge");
    private final Label count = label("rail-count");
    private final Tooltip tooltip = new Tooltip();
    private RailEntry entry;
    private boolean compact;

    RailRow(RailEntry entry, Messages words) {
        this.words = words;
        this.entry = entry;
        getStyleClass().add("rail-row");
        square.getStyleClass().add("rail-square");
        mark.getStyleClass().add("rail-mark");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        getChildren().setAll(mark, number, name, badge, count);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        Tooltip.install(this, tooltip);
        show(entry);
    }

    RailEntry entry() {
        return entry;
    }

    void show(RailEntry next) {
        entry = next;
        setId(idOf(next.page()));
        mark.getChildren().setAll(next.colour().isPresent() ? square : Icons.of(iconOf(next.page())));
        next.colour().ifPresent(colour -> square.setStyle("-fx-background-color: " + colour.hex() + ";"));
        show(number, next.number());
        name.setText(next.name());
        show(badge, next.findings() == 0 ? "" : Integer.toString(next.findings()));
        show(count, next.activities().isPresent() ? Integer.toString(next.activities().getAsInt()) : "");
        showCount();
        var spoken = spoken(next);
        tooltip.setText(spoken);
        setAccessibleText(spoken);
    }

    private String spoken(RailEntry next) {
        var all = new StringBuilder(next.number().isEmpty() ? next.name() : next.number() + "  " + next.name());
        next.activities().ifPresent(it -> all.append('\n').append(words.text("row.activities", it)));
        if (next.findings() > 0) {
            all.append('\n').append(words.text("row.findings", next.findings()));
        }
        return all.toString();
    }

    /** Leaves the room to the name, in a narrow rail; the tooltip and the page say how many activities there are. */
    void setCompact(boolean narrow) {
        compact = narrow;
        pseudoClassStateChanged(COMPACT, narrow);
        showCount();
    }

    private void showCount() {
        count.setVisible(!count.getText().isEmpty() && !compact);
        count.setManaged(count.isVisible());
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(SELECTED, chosen);
        // One stop for the Tab key: the row of the page that is open; arrows go on from there.
        setFocusTraversable(chosen);
    }

    /**
     * Lets the name be typed over in place; Enter or leaving the field keeps it, Escape does not.
     *
     * @param typing hears each name that leaving the field would keep, and empty at the end
     */
    void rename(Consumer<String> done, Consumer<Optional<String>> typing) {
        var field = new TextField(name.getText());
        field.setId("rail-rename");
        field.getStyleClass().addAll("rail-rename", "own-undo");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().set(getChildren().indexOf(name), field);
        var editing = new boolean[] {true};
        Consumer<Boolean> end = keep -> {
            if (editing[0]) {
                editing[0] = false;
                typing.accept(Optional.empty());
                getChildren().set(getChildren().indexOf(field), name);
                if (keep && !field.getText().isBlank() && !field.getText().equals(name.getText())) {
                    done.accept(field.getText());
                }
            }
        };
        field.textProperty().subscribe((_, text) -> typing.accept(
                Optional.of(text).filter(it -> editing[0] && !it.isBlank() && !it.equals(name.getText()))));
        field.setOnAction(_ -> {
            end.accept(true);
            requestFocus();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end.accept(false);
                requestFocus();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                end.accept(true);
            }
        });
        field.requestFocus();
        field.selectAll();
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().setAll("label", styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    static String idOf(Page page) {
        return switch (page) {
            case Page.Overview() -> "rail-overview";
            case Page.Document() -> "rail-document";
            case Page.Budget() -> "rail-budget";
            case Page.OfArea(var area) -> "rail-" + area;
        };
    }

    private static Feather iconOf(Page page) {
        return switch (page) {
            case Page.Overview() -> Feather.CALENDAR;
            case Page.Document() -> Feather.FILE_TEXT;
            case Page.Budget() -> Feather.PIE_CHART;
            case Page.OfArea(_) -> Feather.SQUARE;
        };
    }
}
