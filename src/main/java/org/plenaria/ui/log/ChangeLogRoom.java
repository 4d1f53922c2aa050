// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.log;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.LogPhrases;
import org.plenaria.plan.LogEntry;
import org.plenaria.ui.Desk;

/** The change log of a plan, the newest entry first, narrowed down as one types. */
final class ChangeLogRoom extends BorderPane {

    private final LogPhrases phrases;
    private final Messages words;
    private final List<LogEntry> entries;
    private final TableView<LogEntry> table = new TableView<>();
    private final TextField filter = new TextField();
    private final Label count = new Label();

    /**
     * @param export writes the log as a workbook
     */
    ChangeLogRoom(Desk desk, Runnable export) {
        words = desk.messages("log");
        phrases = LogPhrases.of(desk.plan(), desk.screenLanguage(), ZoneId.systemDefault());
        entries = desk.session().log().reversed();
        getStyleClass().add("consolidation-room");
        getStylesheets().add("/org/plenaria/ui/replies.css");
        filter.setId("log-filter");
        filter.setPromptText(words.text("filter"));
        filter.setAccessibleText(words.text("filter"));
        filter.setPrefColumnCount(28);
        filter.textProperty().subscribe((_, _) -> show());
        count.setId("log-count");
        var head = new HBox(filter, count);
        head.getStyleClass().add("consolidation-head");
        table.setId("log-table");
        table.setAccessibleText(words.text("title"));
        table.setPlaceholder(new Label(words.text("none")));
        add("column.when", 170, phrases::when);
        add("column.who", 170, LogEntry::who);
        add("column.where", 420, phrases::where);
        add("column.what", 360, phrases::what);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // which the table would keep for itself
                event.consume();
                getScene().getWindow().hide();
            }
        });
        setTop(head);
        setCenter(table);
        setBottom(bar(export));
        show();
        sceneProperty().subscribe(_ -> Platform.runLater(filter::requestFocus));
    }

    private void add(String key, double width, Function<LogEntry, String> text) {
        var column = new TableColumn<LogEntry, String>(words.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private HBox bar(Runnable export) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var write = new Button(words.text("export"));
        write.setId("log-export");
        write.setOnAction(_ -> export.run());
        write.setDisable(entries.isEmpty());
        var close = new Button(words.text("close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> getScene().getWindow().hide());
        var bar = new HBox(write, space, close);
        bar.getStyleClass().add("rounds-bar");
        return bar;
    }

    private void show() {
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        var shown = entries.stream().filter(entry -> text(entry).contains(wanted)).toList();
        table.getItems().setAll(shown);
        count.setText(words.text("count", shown.size(), entries.size()));
    }

    private String text(LogEntry entry) {
        return (phrases.when(entry) + " " + entry.who() + " " + phrases.where(entry) + " " + phrases.what(entry))
                .toLowerCase(Locale.ROOT);
    }
}
