// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;

/** Pages that say their name and note when they are closed; an inspector that notes which field was asked for. */
final class PlainPages implements Pages {

    final List<String> fields = new ArrayList<>();
    final List<String> closed = new ArrayList<>();

    @Override
    public PageView overview(Desk desk) {
        return page("Overview");
    }

    @Override
    public PageView document(Desk desk) {
        return page("Document");
    }

    @Override
    public PageView budget(Desk desk) {
        return page("Budget");
    }

    @Override
    public PageView area(Desk desk, Id area) {
        return page("Area " + desk.plan().area(area).map(it -> desk.show(it.name())).orElse(""));
    }

    @Override
    public InspectorView inspector(Desk desk) {
        return new InspectorView(new StackPane(new Label("Inspector")), fields::add);
    }

    private PageView page(String name) {
        var label = new Label(name);
        label.setId("page-name");
        return new PageView(new StackPane(label), Optional.empty(), () -> closed.add(name));
    }
}
