// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import javafx.scene.Node;

/** Pages on their way to a printer, one after another. */
public interface PaperJob {

    /** Whether the user wants a page. */
    boolean wants(int page);

    /**
     * Prints a page.
     *
     * @param page its shapes in points, its upper left corner at the origin
     * @param width in points
     * @param height in points
     * @return whether that went well
     */
    boolean print(Node page, double width, double height);

    /** Sends off what was printed; whether the printer took it. */
    boolean end();

    void cancel();
}
