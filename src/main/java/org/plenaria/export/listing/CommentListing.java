// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.util.List;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.tables.CommentTable;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;

/** The comment table of a plan as a list to be written. */
public final class CommentListing {

    private CommentListing() {}

    /** The list, in the language of the options. */
    public static Listing of(Plan plan, ExportOptions options) {
        var printed = PlanTables.document(plan, options);
        var words = Messages.of("comments", options.language().locale());
        return new Listing(
                words.text("table.title"),
                words.text("table.sheet"),
                printed.provenance(),
                List.of(words.text("table.types")),
                CommentTable.COLUMNS.entrySet().stream()
                        .map(one -> new Listing.Column(words.text("table.column." + one.getKey()), one.getValue()))
                        .toList(),
                CommentTable.rows(plan, options.language()),
                options.paper() == Paper.LETTER,
                new DocumentProperties(
                        words.text("table.title"),
                        printed.title(),
                        printed.organization(),
                        printed.edition(),
                        printed.day(),
                        printed.language().tag()));
    }
}
