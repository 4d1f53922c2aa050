// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;

/**
 * A paragraph that holds nothing but pictures: one, or where it changed the earlier one and the present one.
 *
 * @param change whether the end of the paragraph was inserted or deleted
 */
public record Figure(Mark mark, List<Image> images, Change change) implements Block {

    public Figure {
        images = List.copyOf(images);
    }

    /** The same figure, inserted or deleted as a whole. */
    public Figure with(Change other) {
        return new Figure(mark, images.stream().map(image -> image.with(other)).toList(), other);
    }
}
