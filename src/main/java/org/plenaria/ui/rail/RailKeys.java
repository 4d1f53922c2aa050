// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rail;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;

/** The rail's keys: arrows go through the pages, Alt with arrows moves an area, F2 names it, Delete removes it. */
final class RailKeys {

    private final Rail rail;
    private final Desk desk;
    private final RailActions actions;

    RailKeys(Rail rail, Desk desk, RailActions actions) {
        this.rail = rail;
        this.desk = desk;
        this.actions = actions;
    }

    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextField) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case UP -> event.isAltDown() ? move(-1) : go(-1);
            case DOWN -> event.isAltDown() ? move(1) : go(1);
            case HOME -> go(Integer.MIN_VALUE);
            case END -> go(Integer.MAX_VALUE);
            case F2 -> onArea(rail::rename);
            case DELETE -> onArea(actions::delete);
            case ESCAPE -> {
                rail.cancelDrag();
                yield false;
            }
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean go(int steps) {
        var pages = Page.of(desk.plan());
        long target = (long) pages.indexOf(desk.pageProperty().get()) + steps;
        desk.pageProperty().set(pages.get(Math.clamp(target, 0, pages.size() - 1)));
        rail.focusChosen();
        return true;
    }

    private boolean move(int steps) {
        return onArea(id -> {
            int index = desk.plan().areas().stream().map(Area::id).toList().indexOf(id);
            actions.move(id, Math.max(0, index + steps));
        });
    }

    private boolean onArea(Consumer<Id> action) {
        if (desk.pageProperty().get() instanceof Page.OfArea(Id id) && !desk.session().isReadOnly()) {
            action.accept(id);
            return true;
        }
        return false;
    }
}
