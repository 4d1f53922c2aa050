// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.ui.dialogs.CalendarForm;
import org.plenaria.ui.look.Icons;
import org.plenaria.ui.settings.LiveSettings;

/** What is shown while no plan is open: a new plan, the recent files, the samples. */
public final class StartPage extends ScrollPane {

    private static final double LETTERS = 13; // the size for which the widths below are meant

    private final Messages words;
    private final StartActions actions;
    private final RecentFiles recent;
    private final VBox all = new VBox();
    private final Button create = new Button();

    /**
     * @param today says which year a new plan is for
     * @param disk where files are looked at
     */
    public StartPage(
            List<Sample> samples,
            LiveSettings settings,
            StartActions actions,
            Locale screenLanguage,
            LocalDate today,
            Executor disk) {
        this.actions = actions;
        words = Messages.of("start", screenLanguage);
        setId("start-page");
        getStyleClass().addAll("start-page", "edge-to-edge");
        setFitToWidth(true);
        setFitToHeight(true);
        var left = new VBox(newPlan(screenLanguage, today), openCard());
        left.getStyleClass().add("start-column");
        create.fontProperty().subscribe(font -> {
            double scale = font.getSize() / LETTERS;
            left.setMinWidth(300 * scale);
            left.setMaxWidth(340 * scale);
            left.setPrefWidth(340 * scale);
            all.setMaxWidth(1020 * scale);
        });
        recent = new RecentFiles(settings, actions, words, screenLanguage, disk);
        var right = new VBox(recent, samples(samples));
        right.getStyleClass().add("start-column");
        HBox.setHgrow(right, Priority.ALWAYS);
        var columns = new HBox(left, right);
        columns.getStyleClass().add("start-columns");
        all.getChildren().setAll(head(), columns);
        all.getStyleClass().add("start-content");
        var centre = new HBox(all);
        centre.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(all, Priority.ALWAYS);
        setContent(centre);
    }

    /** Shows something above everything that can be begun: work that waits. */
    public void showFirst(Node node) {
        all.getChildren().add(1, node);
    }

    /** Puts the keyboard where one begins: on the button that makes a plan. */
    public void start() {
        Platform.runLater(create::requestFocus); // once the plan, which had the keyboard, is gone
    }

    /** Follows the settings no more: a plan has taken the page's place. */
    public void leave() {
        recent.leave();
    }

    private Node head() {
        var icon = new ImageView(new Image("/org/plenaria/icons/plenaria-64.png", 44, 44, true, true));
        var name = new Label("Plenaria");
        name.getStyleClass().add("start-name");
        var claim = new Label(words.text("claim"));
        claim.getStyleClass().add("quiet");
        claim.setWrapText(true);
        var head = new HBox(icon, new VBox(name, claim));
        head.getStyleClass().add("start-head");
        return head;
    }

    private Node newPlan(Locale screenLanguage, LocalDate today) {
        // A plan is usually drafted in the year before the one it is for.
        var form = new CalendarForm(PlanCalendar.semesters(today.getYear() + 1), screenLanguage);
        create.setText(words.text("new.create"));
        create.setGraphic(Icons.of(Feather.PLUS));
        create.setId("start-create");
        create.getStyleClass().add("accent");
        create.setMaxWidth(Double.MAX_VALUE);
        form.validProperty().subscribe(valid -> create.setDisable(!valid));
        create.setOnAction(_ -> actions.create(form.calendar()));
        var guided = new Button(words.text("new.guided"), Icons.of(Feather.COMPASS));
        guided.setId("start-guided");
        guided.setMaxWidth(Double.MAX_VALUE);
        form.validProperty().subscribe(valid -> guided.setDisable(!valid));
        guided.setOnAction(_ -> actions.createGuided(form.calendar()));
        return card(words.text("new.heading"), form, create, guided);
    }

    private Node openCard() {
        var open = new Button(words.text("open.button"), Icons.of(Feather.FOLDER));
        open.setId("start-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> actions.choose());
        var hint = new Label(words.text("open.drop"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return card(words.text("open.heading"), open, hint);
    }

    private Node samples(List<Sample> samples) {
        var rows = new VBox();
        rows.getStyleClass().add("start-rows");
        for (var sample : samples) {
            rows.getChildren().add(StartRow.of(
                    Feather.BOOK_OPEN,
                    words.text("sample." + sample.key()),
                    words.text("sample." + sample.key() + ".about"),
                    "sample-" + sample.key(),
                    () -> actions.open(sample)));
        }
        return card(words.text("samples.heading"), rows);
    }

    private static Node card(String heading, Node... content) {
        var label = new Label(heading);
        label.getStyleClass().add("panel-heading");
        var card = new VBox(label);
        card.getChildren().addAll(content);
        card.getStyleClass().add("start-card");
        return card;
    }
}
