// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.time.ZoneOffset;
import java.util.List;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.LogPhrases;
import org.plenaria.plan.Plan;

/** The change log of a plan as a list to be written, the newest entry first; its times are those of UTC. */
public final class LogListing {

    private LogListing() {}

    /** The list, in the language of the options. */
    public static Listing of(Plan plan, ExportOptions options) {
        var printed = PlanTables.document(plan, options);
        var locale = options.language().locale();
        var words = Messages.of("log", locale);
        var phrases = LogPhrases.of(plan, locale, ZoneOffset.UTC);
        return new Listing(
                words.text("title"),
                words.text("sheet"),
                printed.provenance(),
                List.of(),
                List.of(
                        new Listing.Column(words.text("column.when"), 16),
                        new Listing.Column(words.text("column.who"), 18),
                        new Listing.Column(words.text("column.where"), 36),
                        new Listing.Column(words.text("column.what"), 30)),
                plan.log().reversed().stream()
                        .map(entry -> List.of(
                                phrases.when(entry), entry.who(), phrases.where(entry), phrases.what(entry)))
                        .toList(),
                options.paper() == Paper.LETTER,
                new DocumentProperties(
                        words.text("title"),
                        printed.title(),
                        printed.organization(),
                        printed.edition(),
                        printed.day(),
                        printed.language().tag()));
    }
}
