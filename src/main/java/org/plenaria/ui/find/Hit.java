// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import java.util.List;
import org.plenaria.ui.Place;

/**
 * Something found.
 *
 * @param number as printed; "" where there is none
 * @param title of what was found
 * @param context where it is: the area's name, "Document"
 * @param label which field the words are in; "" when they are in the title
 * @param text the words of that field; "" when they are in the title
 * @param words what was looked for, to be marked in title and text
 */
public record Hit(
        Place place, String number, String title, String context, String label, String text, List<String> words) {

    public Hit {
        words = List.copyOf(words);
    }
}
