// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Nodes;

/** The plan that the document becomes. */
final class PlanTree extends TreeView<PlanPart> {

    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final int LONGEST = 400; // of a text in the tree; all of it is in its line
    private static final int SHORT = 24; // surely is in sight as a whole
    private static final double TIP_WIDTH = 480;

    private final Messages words;
    private final Map<PartKey, List<TreeItem<PlanPart>>> items = new HashMap<>();
    private final Set<TreeItem<PlanPart>> linked = new HashSet<>();
    private boolean following;

    /**
     * @param chosen hears the part the user went to
     */
    PlanTree(Messages words, Consumer<PlanPart> chosen) {
        this.words = words;
        setId("import-plan");
        getStyleClass().add("plan-tree");
        setAccessibleText(words.text("plan"));
        setCellFactory(_ -> new PartCell());
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                chosen.accept(item.getValue());
            }
        });
    }

    /** Shows the plan of a reading; areas are open, activities closed. */
    void show(PlanPart plan) {
        items.clear();
        linked.clear();
        following = true;
        setRoot(item(plan, 0));
        following = false;
    }

    private TreeItem<PlanPart> item(PlanPart part, int depth) {
        var item = new TreeItem<>(part);
        items.computeIfAbsent(part.key(), _ -> new ArrayList<>()).add(item);
        part.parts().forEach(one -> item.getChildren().add(item(one, depth + 1)));
        item.setExpanded(depth < 2 && part.isElement());
        return item;
    }

    /**
     * Goes to the parts that a line ended in, and marks all of them.
     *
     * @param parts with the words that ended in each
     */
    void mark(Map<PartKey, String> parts, boolean goThere) {
        linked.clear();
        parts.forEach((key, text) -> {
            var found = items.getOrDefault(key, List.of());
            found.stream()
                    .filter(item -> text.contains(item.getValue().text()) || item.getValue().text().contains(text))
                    .findFirst()
                    .or(() -> found.stream().findFirst())
                    .ifPresent(linked::add);
        });
        if (goThere) {
            following = true;
            parts.keySet().stream()
                    .flatMap(key -> items.getOrDefault(key, List.of()).stream().filter(linked::contains))
                    .forEach(PlanTree::open);
            parts.keySet().stream()
                    .flatMap(key -> items.getOrDefault(key, List.of()).stream().filter(linked::contains))
                    .findFirst()
                    .ifPresentOrElse(this::goTo, () -> getSelectionModel().clearSelection());
            following = false;
        }
        refresh();
    }

    private static void open(TreeItem<PlanPart> item) {
        for (var above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
    }

    private void goTo(TreeItem<PlanPart> item) {
        getSelectionModel().select(item);
        scrollTo(Math.max(0, getRow(item) - 3));
    }

    private final class PartCell extends TreeCell<PlanPart> {

        PartCell() {
            getStyleClass().add("part-cell");
            setPrefWidth(0); // as wide as the tree: what has no room is in the tooltip
        }

        @Override
        protected void updateItem(PlanPart part, boolean empty) {
            super.updateItem(part, empty);
            boolean there = !empty && part != null;
            pseudoClassStateChanged(LINKED, there && linked.contains(getTreeItem()));
            pseudoClassStateChanged(HEADING, there && part.isElement() && getTreeItemLevel(getTreeItem()) < 2);
            setText(there ? text(part) : null);
            setGraphic(there && !part.label().isEmpty() ? label(part) : null);
            setTooltip(there && part.text().length() > SHORT ? tip(part) : null);
            setAccessibleText(there ? (part.label() + " " + part.text()).strip() : null);
        }

        private String text(PlanPart part) {
            var text = part.text().length() > LONGEST ? part.text().substring(0, LONGEST) + "…" : part.text();
            return part.isElement() && text.isBlank() ? words.text("unnamed") : text.replace('\n', ' ');
        }

        private Label label(PlanPart part) {
            var label = Nodes.label(part.label(), part.isElement() ? "part-number" : "part-label");
            label.setMinWidth(Region.USE_PREF_SIZE);
            return label;
        }

        private Tooltip tip(PlanPart part) {
            var tip = new Tooltip(part.text());
            tip.setWrapText(true);
            tip.setMaxWidth(TIP_WIDTH);
            return tip;
        }
    }
}
