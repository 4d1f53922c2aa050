// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** The beginning of what would be written. */
sealed interface Preview {

    /**
     * A page or a picture.
     *
     * @param page whether it is a page of paper
     */
    record Picture(Image image, boolean page) implements Preview {}

    /**
     * The files of a set, and the first page of one.
     *
     * @param names the first is that of the folder or zip file
     */
    record Files(List<String> names, Optional<Image> page) implements Preview {}

    /** The first rows of a table, the heads among them. */
    record Table(List<List<String>> rows) implements Preview {}

    /** The first lines of a text. */
    record Text(String lines) implements Preview {}

    /** Nothing can be shown, and why. */
    record Nothing(String why) implements Preview {}
}
