// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenaria.messages.Messages;

/**
 * What came of a template.
 *
 * @param missingStyles the styles it has not, by the names Word shows
 * @param unknown the placeholders that mean nothing, as they are written
 * @param misplaced those that make room for paragraphs but do not stand alone in one of the text, or stand there twice
 * @param homeless what of the plan has no place in it
 * @param replaced whether it had a text of its own, without placeholders, which the plan took the place of
 * @param estimated whether the page numbers of the contents list have to be counted by Word
 */
public record TemplateReport(
        List<String> missingStyles,
        List<String> unknown,
        List<String> misplaced,
        List<BlockPlace> homeless,
        boolean replaced,
        boolean estimated) {

    /** Without a template, or with nothing to say of it. */
    public static final TemplateReport NONE =
            new TemplateReport(List.of(), List.of(), List.of(), List.of(), false, false);

    public TemplateReport {
        missingStyles = List.copyOf(missingStyles);
        unknown = List.copyOf(unknown);
        misplaced = List.copyOf(misplaced);
        homeless = List.copyOf(homeless);
    }

    /** A sentence for each thing, in the language of the screen. */
    public List<String> remarks(Locale screen) {
        var messages = Messages.of("template", screen);
        var remarks = new ArrayList<String>();
        if (!missingStyles.isEmpty()) {
            remarks.add(messages.text("styles", missingStyles.size(), String.join(", ", missingStyles)));
        }
        if (!unknown.isEmpty()) {
            remarks.add(messages.text("unknown", unknown.size(), String.join(", ", unknown)));
        }
        if (!misplaced.isEmpty()) {
            remarks.add(messages.text("misplaced", misplaced.size(), String.join(", ", misplaced)));
        }
        for (var place : homeless) {
            remarks.add(messages.text(
                    "homeless", "{{" + place.name().toLowerCase(Locale.ROOT) + "}}", "{{plan}}"));
        }
        if (replaced) {
            remarks.add(messages.text("replaced"));
        }
        if (estimated) {
            remarks.add(messages.text("estimated"));
        }
        return remarks;
    }
}
