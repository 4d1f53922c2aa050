// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands above and below the timeline on its pages; each may be "".
 *
 * @param title of the plan
 * @param subject what is shown: the name of an area, or words for the whole plan
 * @param origin the document's symbol and which state of the plan this is
 * @param day of that state
 * @param foot the line below: whose plan this is, and in what language
 * @param numbering "Page 2 of 7"
 */
public record PageTexts(
        String title, String subject, String origin, String day, String foot, PageNumbering numbering) {

    /** With notes behind the subject. */
    PageTexts noting(List<String> notes) {
        var all = Stream.concat(Stream.of(subject), notes.stream()).filter(text -> !text.isEmpty());
        return new PageTexts(title, all.collect(Collectors.joining(" · ")), origin, day, foot, numbering);
    }

    /** How pages are numbered in words. */
    @FunctionalInterface
    public interface PageNumbering {

        String of(int page, int pages);
    }
}
