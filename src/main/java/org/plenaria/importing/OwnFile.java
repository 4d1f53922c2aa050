// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.Maker;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.words.WordList;
import org.plenaria.plan.Language;

/**
 * A text file that this program wrote. Nothing of it needs to be guessed: its labels, lists and marks have one meaning.
 *
 * @param maker never others
 * @param language the one it says it is in
 */
record OwnFile(Maker maker, Optional<Language> language) {

    // The columns of the export; a table of another program that has exactly these means the same by them.
    private static final List<String> COLUMNS = List.of(
            "area", "number", "timeframe", "title", "products", "participants", "venue", "resources", "responsible",
            "status");
    private static final Pattern PROVENANCE = Pattern.compile("\\*(?=\\S).* · .*\\*");
    private static final int LINES_OF_A_MASTHEAD = 30;

    /** Whether a document is one, and what it says of itself. */
    static Optional<OwnFile> of(SourceDocument document) {
        var blocks = document.blocks();
        if (blocks.size() == 1 && blocks.getFirst() instanceof SourceBlock.Table(Grid grid)) {
            return isOurTable(grid) ? Optional.of(new OwnFile(Maker.OWN_TABLE, Optional.empty())) : Optional.empty();
        }
        if (!blocks.stream().allMatch(SourceBlock.Text.class::isInstance)) {
            return Optional.empty();
        }
        var lines = document.lines();
        if (lines.isEmpty() || lines.getFirst().hints().headingLevel() != 1) {
            return Optional.empty();
        }
        var title = ValueText.unescaped(lines.getFirst().text());
        return lines.stream()
                .limit(LINES_OF_A_MASTHEAD)
                .map(SourceLine::text)
                .filter(text -> PROVENANCE.matcher(text).matches() && ValueText.unescaped(text).contains(title))
                .findFirst()
                .map(text -> new OwnFile(
                        Maker.OWN_MARKDOWN, language(text.substring(text.lastIndexOf('·') + 1, text.length() - 1))));
    }

    private static boolean isOurTable(Grid grid) {
        return !grid.rows().isEmpty()
                && grid.rows().getFirst().stream().map(cell -> cell.map(Cell::text).orElse("")).toList()
                        .equals(COLUMNS);
    }

    private static Optional<Language> language(String name) {
        return WordList.LANGUAGES.stream()
                .filter(one -> one.locale().getDisplayLanguage(one.locale()).equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
