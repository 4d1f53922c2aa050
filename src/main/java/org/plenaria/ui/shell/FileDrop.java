// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.plenaria.ui.files.SavePlan;

/** Takes files that are dropped on the window. */
final class FileDrop {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private FileDrop() {}

    /**
     * Takes files from now on.
     *
     * @param areReplies whether files are what delegations sent back
     * @param take takes those in, all at once
     * @param open opens any other
     */
    static void on(Node window, Predicate<List<Path>> areReplies, Consumer<List<Path>> take, Consumer<Path> open) {
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
            var all = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            if (areReplies.test(all)) {
                take.accept(all);
            } else {
                file.ifPresent(open);
            }
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    private static Optional<Path> file(Dragboard board) {
        return first(board.getFiles());
    }

    /** The one to open of several files: the first that has the name of a plan file, else the first. */
    static Optional<Path> first(List<File> files) {
        return files.stream()
                .filter(file -> file.getName().endsWith("." + SavePlan.EXTENSION))
                .findFirst()
                .or(() -> files.stream().findFirst())
                .map(File::toPath);
    }
}
