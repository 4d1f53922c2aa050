// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;

/** Shows the beginning of a document, and says how true to it the showing is. */
final class PreviewPane extends VBox {

    private static final double EDGE = 16;
    private static final int MOST_COLUMNS = 14;
    private static final double LIST = 150; // the height of a list of files above a page

    private final StackPane desk = new StackPane();
    private final Label note = new Label();
    private final Messages words;
    private Runnable fit = () -> {};

    PreviewPane(Messages words) {
        this.words = words;
        getStyleClass().add("export-preview");
        desk.getStyleClass().add("export-desk");
        desk.setId("export-preview");
        desk.setFocusTraversable(true);
        desk.setMinSize(0, 0);
        desk.layoutBoundsProperty().subscribe(_ -> fit.run());
        VBox.setVgrow(desk, Priority.ALWAYS);
        note.setId("export-preview-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("export-note");
        getChildren().setAll(desk, note);
    }

    /** Says that a preview is being made; the one before stays meanwhile. */
    void working() {
        note.setText(words.text("preview.working"));
    }

    void show(Preview preview, String title, String said) {
        fit = () -> {};
        desk.getChildren().setAll(switch (preview) {
            case Preview.Picture picture -> picture(picture);
            case Preview.Files files -> files(files);
            case Preview.Table table -> table(table.rows());
            case Preview.Text text -> text(text.lines());
            case Preview.Nothing nothing -> words(nothing.why());
        });
        note.setText(preview instanceof Preview.Nothing ? "" : said);
        desk.setAccessibleText(title + ": " + note.getText());
    }

    private Node picture(Preview.Picture picture) {
        return sheet(picture.image(), picture.page(), () -> 0);
    }

    /** A picture as large as there is room for below something so high. */
    private Node sheet(Image image, boolean page, DoubleSupplier above) {
        var view = new ImageView();
        view.setPreserveRatio(true);
        var sheet = new BorderPane(view);
        sheet.getStyleClass().add(page ? "export-page" : "export-picture");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var shrunk = new Shrunk(image);
        var shown = new AtomicInteger();
        fit = () -> {
            double width = Math.max(1, desk.getWidth() - 2 * EDGE);
            double height = Math.max(1, desk.getHeight() - 2 * EDGE - above.getAsDouble());
            double scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
            double dots = desk.getScene() == null ? 1 : desk.getScene().getWindow().getRenderScaleX();
            int across = (int) Math.round(image.getWidth() * scale * dots);
            if (shown.getAndSet(across) != across) {
                view.setImage(shrunk.to(across));
            }
            view.setFitWidth(image.getWidth() * scale);
        };
        fit.run();
        return sheet;
    }

    private Node files(Preview.Files files) {
        var names = new Label(String.join("\n", files.names()));
        names.getStyleClass().add("export-text");
        var list = scrolled(names, false);
        if (files.page().isEmpty()) {
            return list;
        }
        list.setMaxHeight(LIST);
        list.setPrefHeight(LIST);
        list.setMinHeight(LIST);
        var page = new StackPane(sheet(files.page().get(), true, () -> LIST));
        page.setMinSize(0, 0);
        VBox.setVgrow(page, Priority.ALWAYS);
        return new VBox(list, page);
    }

    private static Node table(List<List<String>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("export-table");
        for (int y = 0; y < rows.size(); y++) {
            var row = rows.get(y);
            for (int x = 0; x < Math.min(MOST_COLUMNS, row.size()); x++) {
                var cell = new Label(row.get(x).replace('\n', ' '));
                cell.getStyleClass().add(y == 0 ? "export-head" : "export-cell");
                cell.setMaxWidth(Double.MAX_VALUE);
                GridPane.setHgrow(cell, Priority.ALWAYS);
                grid.add(cell, x, y);
            }
        }
        return scrolled(grid, false);
    }

    private static Node text(String lines) {
        var label = new Label(lines);
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        label.getStyleClass().add("export-text");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return scrolled(label, true);
    }

    private static ScrollPane scrolled(Node content, boolean fit) {
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().add("export-scroll");
        scroll.setFitToWidth(fit);
        return scroll;
    }

    private static Node words(String why) {
        var label = new Label(why);
        label.setWrapText(true);
        label.getStyleClass().add("export-why");
        return label;
    }
}
