// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.shell.PageView;
import org.plenaria.ui.shell.Pages;

/** The pages of the window, made of the rooms that know how. */
final class PlanPages implements Pages {

    private final Look look;

    PlanPages(Look look) {
        this.look = look;
    }

    @Override
    public PageView overview(Desk desk) {
        return PageView.of(new StackPane(new Label("overview")));
    }

    @Override
    public PageView document(Desk desk) {
        return PageView.of(new StackPane(new Label("document")));
    }

    @Override
    public PageView budget(Desk desk) {
        return PageView.of(new StackPane(new Label("budget")));
    }

    @Override
    public PageView area(Desk desk, Id area) {
        return PageView.of(new StackPane(new Label("area " + look.darkProperty().getValue())));
    }

    @Override
    public Region inspector(Desk desk) {
        return new StackPane(new Label("inspector"));
    }
}
