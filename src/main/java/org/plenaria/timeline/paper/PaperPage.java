// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.List;

/**
 * A page of paper with everything on it.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param title what it shows, in a line
 */
public record PaperPage(int number, double width, double height, String title, List<Placed> parts) {

    public PaperPage {
        parts = List.copyOf(parts);
    }
}
