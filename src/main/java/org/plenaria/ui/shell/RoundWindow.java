// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.files.ComparePlan;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.findings.ChecksRunner;
import org.plenaria.ui.look.Icons;
import org.plenaria.ui.look.ScreenRoom;
import org.plenaria.ui.work.Background;

/** The plan as it stood at a round, in a window of its own beside the plan's: all of it to read, nothing to change. */
final class RoundWindow {

    private static final double ASIDE = 36;
    private static final double BETWEEN = 10;

    private final WindowServices services;
    private final Stage stage = new Stage();
    private final Workbench bench;
    private final ChecksRunner checks;

    /**
     * @param state whose session is read-only
     * @param name of the round
     */
    private RoundWindow(Stage beside, WindowServices services, OpenPlan state, String name, Desk present) {
        this.services = services;
        var words = Messages.of("shell", services.screenLanguage());
        var desk = state.desk();
        var compare = new ComparePlan(
                desk, services.store(), new Background(services.disk()), services.dialogs(), services.settings());
        bench = new Workbench(
                state, new CurrentPlan(), services.pages(), compare, services.settings(), services.dialogs(),
                services.thinking(), words);
        checks = new ChecksRunner(desk, services.settings(), services.checks(), services.thinking());
        desk.shownLanguageProperty().set(present.shownLanguageProperty().get());
        if (Page.of(desk.plan()).contains(present.pageProperty().get())) {
            desk.pageProperty().set(present.pageProperty().get());
        }
        bench.setTop(banner(desk, name, words));
        var root = new StackPane(bench, new Overlay(bench.find().field(), bench.find().results()));
        root.setId("round-window");
        var room = ScreenRoom.around(beside);
        double x = Math.max(room.getMinX(), beside.getX() + ASIDE);
        double y = Math.max(room.getMinY(), beside.getY() + ASIDE);
        var scene = new Scene(
                root, Math.min(beside.getWidth(), room.getMaxX() - x),
                Math.min(beside.getHeight(), room.getMaxY() - y) - ScreenRoom.FRAME);
        services.look().dress(scene);
        keys(scene);
        stage.setTitle(desk.messages("rounds").text(
                "window", name, desk.show(desk.plan().title())) + " - Plenaria");
        stage.getIcons().setAll(beside.getIcons());
        stage.setScene(scene);
        stage.setX(x);
        stage.setY(y);
        EventHandler<WindowEvent> goAlong = _ -> stage.hide();
        beside.addEventHandler(WindowEvent.WINDOW_HIDDEN, goAlong);
        stage.setOnHidden(_ -> {
            beside.removeEventHandler(WindowEvent.WINDOW_HIDDEN, goAlong);
            checks.stop();
            bench.leave();
        });
    }

    static Stage show(Stage beside, WindowServices services, OpenPlan state, String name, Desk present) {
        var window = new RoundWindow(beside, services, state, name, present);
        window.stage.show();
        window.bench.start();
        return window.stage;
    }

    private HBox banner(Desk desk, String name, Messages words) {
        var text = new Label(desk.messages("rounds").text("banner", name), Icons.of(Feather.LOCK));
        text.setId("round-banner");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var close = new Button(desk.messages("rounds").text("close"));
        close.setId("round-window-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> stage.hide());
        var notice = new Label();
        notice.setId("round-notice");
        notice.textProperty().bind(desk.noticeProperty());
        var bar = new HBox(text, notice, new LanguageButton(desk, words), bench.find().field(), close);
        bar.setId("round-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setSpacing(BETWEEN);
        bar.getStyleClass().add("message-bar");
        return bar;
    }

    private void keys(Scene scene) {
        scene.getAccelerators().put(
                new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN), stage::hide);
        scene.getAccelerators().put(
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
                () -> bench.find().focus());
        scene.getAccelerators().put(
                new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN), bench::toggleInspector);
    }
}
