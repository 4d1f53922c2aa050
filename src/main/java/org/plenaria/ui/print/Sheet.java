// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import javafx.scene.Node;

/**
 * A page ready to be shown or printed.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param title what it shows, in a line
 */
record Sheet(int number, double width, double height, String title, Painter painter) {

    /** Makes the shapes of a page. */
    @FunctionalInterface
    interface Painter {

        /**
         * Makes them anew, in points, with the upper left corner at the origin and without a ground; on any thread, and
         * it may take a second.
         *
         * @param dotsPerInch how fine, where the page is made of dots
         */
        Node paint(double dotsPerInch);
    }
}
