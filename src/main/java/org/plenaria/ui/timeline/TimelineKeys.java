// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Sizes;

/** The keyboard on a timeline: everything the mouse does. */
final class TimelineKeys {

    private static final int PROGRESS_STEP = 10; // percent

    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TimelineCommands commands;
    private final ColumnHands columns;
    private final Runnable cancelGesture;
    private final Runnable menu;

    TimelineKeys(
            TimelineBoard board,
            TimelineSelection selection,
            TimelineCommands commands,
            ColumnHands columns,
            Runnable cancelGesture,
            Runnable menu) {
        this.board = board;
        this.selection = selection;
        this.commands = commands;
        this.columns = columns;
        this.cancelGesture = cancelGesture;
        this.menu = menu;
    }

    void onPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.isAltDown()) {
            cancelGesture.run(); // Alt may be held for the gesture
            event.consume();
            return;
        }
        if (event.isShortcutDown() ? withControl(event) : event.isAltDown() ? withAlt(event) : plain(event)) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event) {
        int direction = direction(event.getCode());
        if (direction != 0 && event.isShiftDown()) {
            commands.resizeStart(direction);
            return true;
        }
        int vertical = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (vertical != 0 && event.isShiftDown()) {
            commands.progress(vertical * PROGRESS_STEP);
            return true;
        }
        switch (event.getCode()) {
            case C -> commands.copy();
            case X -> commands.cut();
            case V -> commands.paste();
            case D -> commands.duplicate();
            case M -> commands.addMilestone();
            case ENTER -> commands.add();
            case HOME -> selection.goToIndex(0, event.isShiftDown());
            case END -> selection.goToIndex(board.rows().size() - 1, event.isShiftDown());
            case SPACE -> board.focus().ifPresent(selection::toggle);
            case A -> selection.all();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(KeyEvent event) {
        int direction = direction(event.getCode());
        if (direction != 0 && event.isShiftDown()) {
            columns.resizeBy(Column.TITLE, direction * ColumnHands.STEP);
            return true;
        }
        switch (event.getCode()) {
            case UP -> commands.reorder(-1);
            case DOWN -> commands.reorder(1);
            case PAGE_UP -> commands.toAreaBeside(-1);
            case PAGE_DOWN -> commands.toAreaBeside(1);
            case LEFT -> commands.moveMilestone(-1);
            case RIGHT -> commands.moveMilestone(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        boolean shift = event.isShiftDown();
        // Not every system asks for the menu with an event of its own.
        if (event.getCode() == KeyCode.CONTEXT_MENU || shift && event.getCode() == KeyCode.F10) {
            menu.run();
            return true;
        }
        switch (event.getCode()) {
            case UP -> selection.step(-1, shift);
            case DOWN -> selection.step(1, shift);
            case PAGE_UP -> selection.step(-page(), shift);
            case PAGE_DOWN -> selection.step(page(), shift);
            case HOME -> selection.goToIndex(0, shift);
            case END -> selection.goToIndex(board.rows().size() - 1, shift);
            case LEFT, RIGHT -> sideways(direction(event.getCode()), shift);
            case M -> commands.nextMilestone();
            case S -> commands.snapToNext(shift ? -1 : 1);
            case ENTER, F2 -> commands.edit();
            case DELETE -> commands.delete();
            case INSERT -> commands.add();
            case SPACE -> commands.toggleFold();
            case ESCAPE -> cancelGesture.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** On a heading the arrows fold and unfold, as in any tree. */
    private void sideways(int direction, boolean shift) {
        var key = board.focus();
        if (key.isPresent() && !(key.get() instanceof RowKey.OfActivity)) {
            commands.setFolded(key.get(), direction < 0);
        } else if (shift) {
            commands.resizeEnd(direction);
        } else {
            commands.move(direction);
        }
    }

    private int page() {
        return Math.max(1, (int) (board.frame().rowsHeight() / Sizes.ACTIVITY_ROW) - 1);
    }

    private static int direction(KeyCode code) {
        return code == KeyCode.LEFT ? -1 : code == KeyCode.RIGHT ? 1 : 0;
    }
}
