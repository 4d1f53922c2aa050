// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;

/**
 * A timeline as a picture. It is painted when it is written, so that no document holds its pictures in memory.
 *
 * @param name the same in every state of the document
 * @param plan the state of the plan it shows
 * @param options which area, in which language, how large in dots
 * @param width on paper, in twentieths of a point
 * @param height on paper, in twentieths of a point
 * @param title what it shows
 * @param description the same in words, for readers who cannot see it
 */
public record Image(
        String name,
        Plan plan,
        ExportOptions options,
        int width,
        int height,
        String title,
        String description,
        Change change) {

    public Image with(Change other) {
        return new Image(name, plan, options, width, height, title, description, other);
    }
}
