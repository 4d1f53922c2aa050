// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.importing.outline.LineRole;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.importing.SourceRow.Sign;

/** The lines of the document, and what can be said about those that are chosen. */
final class SourcePane extends VBox {

    private final Messages words;
    private final ListView<SourceRow> list = new ListView<>();
    private final ToggleGroup filters = new ToggleGroup();
    private final FlowPane filterBar = new FlowPane();
    private final VBox general = new VBox();
    private final Choice<LineRole> role;
    private final CheckBox wholeRow = new CheckBox();
    private final Label roleLabel = new Label();
    private final Set<Integer> linked = new HashSet<>();
    private Predicate<SourceRow> shown = _ -> true;
    private SourceRows rows = new SourceRows(List.of(), List.of(), new LineLinks(List.of()));
    private boolean following;

    /**
     * @param said hears what lines are said to be; of no role, that they are what the program takes them for
     * @param chosen hears the line the user went to
     */
    SourcePane(Messages words, BiConsumer<List<SourceRow>, Optional<LineRole>> said, Consumer<SourceRow> chosen) {
        this.words = words;
        getStyleClass().add("source-pane");
        role = new Choice<>(words.text("role.recognised"), one -> words.text("role." + one), value -> {
            say(value, said);
            return true;
        });
        role.setId("import-role");
        role.offer(List.of(LineRole.values()));
        role.setMaxWidth(Region.USE_PREF_SIZE);
        roleLabel.setText(words.text("line.is"));
        roleLabel.setMnemonicParsing(true);
        roleLabel.setLabelFor(role);
        wholeRow.setId("import-whole-row");
        wholeRow.setText(words.text("row.whole"));
        wholeRow.setMinWidth(Region.USE_PREF_SIZE);
        list.setId("import-source");
        list.setAccessibleText(words.text("source"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new SourceCell(row -> linked.contains(row.line()), words));
        list.setPlaceholder(Nodes.label(words.text("filter.none"), "quiet"));
        list.setContextMenu(menu(said));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                say(Optional.of(LineRole.LEAVE_OUT), said);
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            showRole(Optional.ofNullable(row));
            if (row != null && !following) {
                chosen.accept(row);
            }
        });
        filterBar.getStyleClass().add("source-filters");
        general.getStyleClass().add("source-general");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(60);
        var saying = new FlowPane(roleLabel, role, wholeRow);
        saying.getStyleClass().add("source-saying");
        saying.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(filterBar, general, list, saying);
        showRole(Optional.empty());
    }

    /** Shows the lines of a reading, going on where the user was. */
    void show(SourceRows next) {
        var at = Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(SourceRow::line);
        rows = next;
        showFilters();
        general.getChildren().setAll(next.general().stream()
                .map(note -> Nodes.wrapping(note, "source-fate", "note"))
                .toList());
        Nodes.show(general, !next.general().isEmpty());
        fill();
        at.ifPresentOrElse(this::select, () -> list.getSelectionModel().selectFirst());
    }

    private void showFilters() {
        int chosen = Math.max(0, filters.getToggles().indexOf(filters.getSelectedToggle()));
        filters.getToggles().clear();
        filterBar.getChildren().setAll(
                filter("all", _ -> true),
                filter("kept", row -> row.has(Sign.KEPT)),
                filter("leftOut", row -> row.has(Sign.LEFT_OUT)),
                filter("notes", row -> !row.notes().isEmpty()),
                filter("said", row -> row.said().isPresent()));
        filters.getToggles().get(chosen).setSelected(true);
    }

    private ToggleButton filter(String key, Predicate<SourceRow> which) {
        var button = new ToggleButton(words.text("filter." + key, rows.rows().stream().filter(which).count()));
        button.setId("import-filter-" + key);
        button.setToggleGroup(filters);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            shown = which;
            fill();
            list.getSelectionModel().selectFirst();
        });
        return button;
    }

    private void fill() {
        following = true;
        list.getItems().setAll(rows.rows().stream().filter(shown).toList());
        following = false;
    }

    /** Goes to the lines that a part of the plan was made of, and marks all of them. */
    void mark(List<Integer> lines, boolean goThere) {
        linked.clear();
        linked.addAll(lines);
        if (goThere && !lines.isEmpty()) {
            if (list.getItems().stream().noneMatch(row -> row.line() == lines.getFirst())) {
                shown = _ -> true;
                filters.getToggles().getFirst().setSelected(true);
                fill();
            }
            select(lines.getFirst());
        }
        list.refresh();
    }

    private void select(int line) {
        for (int at = 0; at < list.getItems().size(); at++) {
            if (list.getItems().get(at).line() == line) {
                following = true;
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 2));
                list.getFocusModel().focus(at);
                following = false;
                return;
            }
        }
    }

    void focusList() {
        list.requestFocus();
    }

    private void showRole(Optional<SourceRow> row) {
        role.setDisable(row.isEmpty());
        role.show(row.flatMap(SourceRow::said));
        boolean inTable = row.filter(one -> rows.rowOf(one).size() > 1).isPresent();
        Nodes.show(wholeRow, inTable);
    }

    private void say(Optional<LineRole> what, BiConsumer<List<SourceRow>, Optional<LineRole>> said) {
        Stream<SourceRow> chosen = List.copyOf(list.getSelectionModel().getSelectedItems()).stream();
        boolean whole = wholeRow.isVisible() && wholeRow.isSelected();
        var all = chosen.flatMap(row -> whole ? rows.rowOf(row).stream() : Stream.of(row)).distinct().toList();
        if (!all.isEmpty()) {
            said.accept(all, what);
        }
    }

    private ContextMenu menu(BiConsumer<List<SourceRow>, Optional<LineRole>> said) {
        var menu = new ContextMenu();
        menu.getItems().addAll(
                item("role.recognised", () -> say(Optional.empty(), said)),
                new SeparatorMenuItem());
        for (var one : LineRole.values()) {
            if (one == LineRole.OBJECTIVE || one == LineRole.CONTINUATION) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item("role." + one, () -> say(Optional.of(one), said)));
        }
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
