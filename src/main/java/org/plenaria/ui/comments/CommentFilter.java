// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;

/** Which comments are shown: by state, by delegation, by area. */
final class CommentFilter extends HBox {

    private final Desk desk;
    private final CommentPlaces places;
    private final Messages words;
    private final Runnable changed;
    private final ComboBox<Optional<CommentState>> state;
    private final ComboBox<Optional<String>> author;
    private final ComboBox<Optional<Id>> area;
    private boolean filling = true; // until all three are there

    CommentFilter(Desk desk, CommentPlaces places, Runnable changed) {
        this.desk = desk;
        this.places = places;
        this.changed = changed;
        words = desk.messages("comments");
        getStyleClass().add("comment-filter");
        state = box("comments-state", "all.states", one -> words.text("state." + one.name()));
        author = box("comments-author", "all.authors", name -> name);
        area = box("comments-area", "all.areas", id -> (desk.session().numbering().number(id) + " "
                + desk.plan().area(id).map(one -> desk.show(one.name())).orElse("")).strip());
        var states = new ArrayList<Optional<CommentState>>(List.of(Optional.empty()));
        List.of(CommentState.values()).forEach(one -> states.add(Optional.of(one)));
        state.getItems().setAll(states);
        state.setValue(Optional.of(CommentState.OPEN));
        getChildren().setAll(state, author, area);
        filling = false;
    }

    private <T> ComboBox<Optional<T>> box(String id, String all, Function<T, String> name) {
        var box = new ComboBox<Optional<T>>();
        box.setId(id);
        box.setMinWidth(80);
        box.setPrefWidth(150);
        box.setAccessibleText(words.text(all));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> value) {
                return value == null || value.isEmpty() ? words.text(all) : name.apply(value.get());
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        box.setValue(Optional.empty());
        box.valueProperty().subscribe((_, _) -> {
            if (!filling) {
                changed.run();
            }
        });
        return box;
    }

    /** Offers what there is in the plan now. */
    void offer(Plan plan) {
        filling = true;
        fill(author, plan.comments().stream().map(Comment::author).distinct().sorted().toList());
        fill(area, plan.areas().stream().map(one -> one.id()).toList());
        filling = false;
    }

    private static <T> void fill(ComboBox<Optional<T>> box, List<T> values) {
        var before = box.getValue();
        var items = new ArrayList<Optional<T>>(List.of(Optional.empty()));
        values.forEach(one -> items.add(Optional.of(one)));
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
            box.setValue(items.contains(before) ? before : Optional.empty());
        }
    }

    /** Whether a comment is to be shown. */
    Predicate<Comment> wanted() {
        return comment -> state.getValue().map(one -> comment.state() == one).orElse(true)
                && author.getValue().map(one -> comment.author().equals(one)).orElse(true)
                && area.getValue()
                        .map(id -> places.area(comment).filter(one -> one.id().equals(id)).isPresent())
                        .orElse(true);
    }
}
