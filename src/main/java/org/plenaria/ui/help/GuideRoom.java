// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Nodes;

/** The guide: what is looked for and the topics on the left, the topic chosen on the right. */
final class GuideRoom extends BorderPane {

    private final Guide guide;
    private final TextField search = new TextField();
    private final ListView<Guide.Topic> topics = new ListView<>();
    private final MarkdownBox text = new MarkdownBox();
    private final ScrollPane scroll = new ScrollPane(text);

    /**
     * @param first the key of the topic to begin with
     */
    GuideRoom(Guide guide, String first, Messages words) {
        this.guide = guide;
        setId("guide-room");
        getStyleClass().add("guide-room");
        getStylesheets().add("/org/plenaria/ui/help.css");
        search.setId("guide-search");
        search.getStyleClass().add("own-undo");
        search.setPromptText(words.text("search"));
        search.setAccessibleText(words.text("search"));
        search.textProperty().subscribe((_, _) -> look());
        search.setOnAction(_ -> topics.requestFocus());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                topics.requestFocus();
                event.consume();
            }
        });
        topics.setId("guide-topics");
        topics.setAccessibleText(words.text("topics"));
        topics.setPlaceholder(Nodes.wrapping(words.text("none"), "quiet"));
        topics.setCellFactory(_ -> new Cell());
        topics.getItems().setAll(guide.topics());
        topics.getSelectionModel().selectedItemProperty().subscribe(topic -> {
            if (topic != null) {
                text.show(topic.title(), topic.lines());
                scroll.setVvalue(0);
            }
        });
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(topics, Priority.ALWAYS);
        var left = new VBox(search, topics);
        left.getStyleClass().add("guide-left");
        setLeft(left);
        setCenter(scroll);
        var close = new Button(words.text("close"));
        close.setId("guide-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> close());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(space, close);
        bar.getStyleClass().add("guide-bar");
        setBottom(bar);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // which the list would keep for itself
                event.consume();
                close();
            }
        });
        topics.getSelectionModel().selectFirst();
        guide.topics().stream().filter(topic -> topic.key().equals(first)).findFirst()
                .ifPresent(topic -> topics.getSelectionModel().select(topic));
        Platform.runLater(search::requestFocus);
    }

    private void look() {
        topics.getItems().setAll(guide.about(search.getText()));
        topics.getSelectionModel().selectFirst();
    }

    private void close() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().hide();
        }
    }

    private static final class Cell extends ListCell<Guide.Topic> {

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Guide.Topic item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.title());
        }
    }
}
