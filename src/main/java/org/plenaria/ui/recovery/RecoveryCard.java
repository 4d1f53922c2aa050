// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.planfile.recovery.Found;
import org.plenaria.ui.look.Icons;

/** What a crash has left, by name, on the start page: the first thing to be seen there. */
final class RecoveryCard extends VBox {

    private final WorkWords words;
    private final Consumer<Found.Work> open;
    private final Consumer<Found> hide;
    private final VBox rows = new VBox();
    private final Label text = new Label();

    RecoveryCard(WorkWords words, Consumer<Found.Work> open, Consumer<Found> hide) {
        this.words = words;
        this.open = open;
        this.hide = hide;
        setId("recovery-card");
        getStyleClass().addAll("start-card", "recovery-card");
        getStylesheets().add("/org/plenaria/ui/safety.css");
        var heading = new Label(words.messages().text("card.heading"), Icons.of(Feather.LIFE_BUOY));
        heading.getStyleClass().add("panel-heading");
        text.setText(words.messages().text("card.text"));
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        rows.getStyleClass().add("recovery-rows");
        getChildren().setAll(heading, text, rows);
    }

    /** Shows what there is; the card goes when that is nothing. */
    void show(List<? extends Found> found) {
        boolean any = !found.isEmpty();
        boolean work = found.stream().anyMatch(Found.Work.class::isInstance);
        setVisible(any);
        setManaged(any);
        text.setVisible(work);
        text.setManaged(work);
        rows.getChildren().setAll(found.stream().map(this::row).toList());
    }

    private Node row(Found found) {
        return switch (found) {
            case Found.Work work -> {
                var journal = work.journal();
                var look = RecoveryBar.button("", words.messages().text("card.show"), () -> open.accept(work));
                look.getStyleClass().remove("small");
                look.getStyleClass().addAll("accent", "recovery-open");
                yield line(look, line(words.what(journal), "recovery-what"), line(words.last(journal), ""),
                        line(words.file(journal), "quiet"));
            }
            case Found.Unreadable one -> line(
                    RecoveryBar.button("", words.messages().text("unreadable.known"), () -> hide.accept(one)),
                    line(words.unreadable(one), ""));
        };
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node line(Button button, Node... lines) {
        var texts = new VBox(lines);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        button.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(texts, button);
        row.getStyleClass().add("recovery-row");
        return row;
    }
}
