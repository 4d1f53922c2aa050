// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Field;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;

/** What a new comment is about: the whole element, one field of it, or the words last marked in a field. */
final class CommentAbout extends FlowPane {

    private static final int LONGEST_QUOTE = 300;

    private final Desk desk;
    private final Messages messages;
    private final ComboBox<Optional<String>> field = new ComboBox<>();
    private final Label quote = Nodes.wrapping("", "comment-quote");
    private String quoted = "";

    CommentAbout(Desk desk) {
        this.desk = desk;
        messages = desk.messages("inspector");
        getStyleClass().add("comment-about");
        setHgap(6);
        setVgap(4);
        setAlignment(Pos.CENTER_LEFT);
        field.setId("comment-field");
        field.setAccessibleText(messages.text("comment.about"));
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<String> name) {
                return name == null || name.isEmpty()
                        ? messages.text("comment.about.whole")
                        : desk.phrases().fieldNamed(name.get());
            }

            @Override
            public Optional<String> fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        field.setValue(Optional.empty());
        field.valueProperty().subscribe((_, _) -> quote(""));
        getChildren().setAll(field, quote);
        quote("");
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe((before, _) -> marked(before));
    }

    /** Offers the fields of another element. */
    void offer(CommentTarget whole) {
        var items = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        fields(whole).forEach(one -> items.add(Optional.of(one.name())));
        if (!items.equals(field.getItems())) {
            field.getItems().setAll(items);
        }
        reset();
    }

    private List<? extends Field<?, ?>> fields(CommentTarget whole) {
        if (whole.element().isEmpty()) {
            return PlanFields.ALL;
        }
        return desk.plan().area(whole.element().get()).isPresent() ? AreaFields.ALL : ActivityFields.ALL;
    }

    /** Back to the whole element. */
    void reset() {
        field.setValue(Optional.empty());
        quote("");
    }

    /** The target with the field and the words chosen. */
    CommentTarget in(CommentTarget whole) {
        return new CommentTarget(
                whole.element(),
                field.getValue(),
                quoted.isEmpty() ? Optional.empty() : Optional.of(quoted),
                whole.unknown());
    }

    private void quote(String words) {
        quoted = words;
        quote.setText(messages.text("comment.quoted", words));
        Nodes.show(quote, !words.isEmpty());
    }

    /** Takes up what was marked in a field of the inspector when the keyboard left it. */
    private void marked(@Nullable Node left) {
        if (!(left instanceof TextInputControl text) || text.getSelectedText().isBlank() || isIn(left, this)) {
            return;
        }
        var words = text.getSelectedText().strip();
        for (Node node = left; node != null; node = node.getParent()) {
            var name = Optional.ofNullable(node.getId());
            if (name.isPresent() && field.getItems().contains(name) && sameForm(node)) {
                field.setValue(name);
                quote(words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words);
                return;
            }
        }
    }

    private boolean sameForm(Node node) {
        for (Node one = getParent(); one != null; one = one.getParent()) {
            if (one instanceof Form) {
                return isIn(node, one);
            }
        }
        return false;
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == ancestor) {
                return true;
            }
        }
        return false;
    }
}
