// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on the window. */
final class FileDrop {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private FileDrop() {}

    static void on(Node window, Consumer<Path> open) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (file(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_ENTERED, event ->
                window.pseudoClassStateChanged(TARGET, file(event.getDragboard()).isPresent()));
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> window.pseudoClassStateChanged(TARGET, false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var file = file(event.getDragboard());
            file.ifPresent(open);
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    private static Optional<Path> file(Dragboard board) {
        return board.getFiles().stream().findFirst().map(File::toPath);
    }
}
