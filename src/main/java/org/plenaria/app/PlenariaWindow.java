// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program's window. */
public final class PlenariaWindow extends Application {

    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.getIcons().setAll(ICON_SIZES.stream().map(PlenariaWindow::icon).toList());
        stage.setTitle("Plenaria");
        stage.setScene(new Scene(new StackPane(new Label("Plenaria")), 480, 320));
        stage.show();
    }

    private static Image icon(int size) {
        return new Image("/org/plenaria/icons/plenaria-" + size + ".png");
    }
}
