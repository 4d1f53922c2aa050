// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Place;
import org.plenaria.ui.Selection;
import org.plenaria.ui.settings.LiveSettings;

/** Goes to a place: opens its page, selects its activity, puts the keyboard into its field. */
final class GoTo {

    /** The id of the node that edits a field is this and the field's name, wherever that node is. */
    static final String FIELD_ID = "field-";

    private final Desk desk;
    private final LiveSettings settings;
    private final Region inspector;
    private final Region page;

    GoTo(Desk desk, LiveSettings settings, Region inspector, Region page) {
        this.desk = desk;
        this.settings = settings;
        this.inspector = inspector;
        this.page = page;
    }

    void go(Place place) {
        desk.pageProperty().set(place.page());
        desk.select(place.activity().map(Selection::of).orElse(Selection.NONE));
        place.field().ifPresent(field -> {
            settings.change(it -> it.withInspectorShown(true));
            // The inspector shows the new selection with the next pulse; only then is there a field to go to.
            Platform.runLater(() -> focus(field));
        });
    }

    private void focus(String field) {
        var selector = "#" + FIELD_ID + field;
        var node = Optional.ofNullable(inspector.lookup(selector)).or(() -> Optional.ofNullable(page.lookup(selector)));
        node.flatMap(GoTo::firstThatTakesKeys).ifPresent(it -> {
            it.requestFocus();
            if (it instanceof TextInputControl text) {
                text.selectAll();
            }
        });
    }

    private static Optional<Node> firstThatTakesKeys(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(it -> firstThatTakesKeys(it).stream()).findFirst()
                : Optional.empty();
    }
}
