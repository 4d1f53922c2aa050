// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plenaria.importing.table.RememberedMappings;
import org.plenaria.timeline.paper.PageSetup;

/**
 * What the program remembers from one run to the next. Nothing of it belongs into a plan, and losing it costs comfort
 * only.
 *
 * @param window absent before the first run
 * @param screenLanguage the tag of the language chosen; absent to follow the system
 * @param textSize of the window's letters, in per cent, 80 to 160
 * @param recent the plan files opened last, the latest first
 * @param folder where the last plan was opened or saved
 * @param exportFolder where the last export went
 * @param railWidth in screen units before {@code textSize}
 * @param inspectorWidth in screen units before {@code textSize}
 * @param findingsHeight in screen units
 * @param commentAuthor the name comments were last signed with; "" for none
 * @param lastPages by plan id: the page it was left on
 * @param exports by plan id: how it was exported last, as {@code ui.export} writes it
 * @param rows by plan id: how its rows were put in order and folded
 * @param mergedCopies the copies of sync clients that have been merged, by the SHA-256 of their content, latest first
 * @param rulesOff the names of the checks the person does not want
 * @param tables how the columns of imported tables were read
 * @param timeline of all plans
 * @param paper on which timelines were last printed; absent before the first time
 * @param history of the versions of plans
 * @param delegation the name a delegation answers under; "" for none
 * @param documents as they are first offered
 * @param glossaries by a pair of languages ("en>es"): the terms that are always translated alike, one a line
 * @param yearShown whether the page of all areas says how far the year has come
 */
@RecordBuilder
@RecordBuilder.Options(emptyDefaultForOptional = true)
public record Settings(
        Optional<WindowBounds> window,
        boolean maximized,
        ThemeChoice theme,
        Optional<String> screenLanguage,
        int textSize,
        List<Path> recent,
        Optional<Path> folder,
        Optional<Path> exportFolder,
        double railWidth,
        double inspectorWidth,
        boolean inspectorShown,
        boolean findingsShown,
        double findingsHeight,
        String commentAuthor,
        Map<String, String> lastPages,
        Map<String, String> exports,
        Map<String, KeptRows> rows,
        List<String> mergedCopies,
        List<String> rulesOff,
        RememberedMappings tables,
        TimelineSettings timeline,
        Optional<PageSetup> paper,
        HistorySettings history,
        String delegation,
        DocumentSettings documents,
        Map<String, String> glossaries,
        boolean yearShown)
        implements SettingsBuilder.With {

    public static final Settings FIRST_RUN = new Settings(
            Optional.empty(),
            false,
            ThemeChoice.SYSTEM,
            Optional.empty(),
            100,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            232,
            338,
            true,
            false,
            180,
            "",
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            RememberedMappings.none(),
            TimelineSettings.FIRST_RUN,
            Optional.empty(),
            HistorySettings.FIRST_RUN,
            "",
            DocumentSettings.FIRST_RUN,
            Map.of(),
            true);

    private static final int RECENT_FILES = 12;
    private static final int REMEMBERED_PLANS = 50;
    private static final int REMEMBERED_COPIES = 100;

    public Settings {
        textSize = Math.clamp(textSize, 80, 160);
        railWidth = Math.clamp(railWidth, 160, 480);
        inspectorWidth = Math.clamp(inspectorWidth, 260, 640);
        findingsHeight = Math.clamp(findingsHeight, 90, 480);
        recent = List.copyOf(recent);
        lastPages = Map.copyOf(lastPages);
        exports = Map.copyOf(exports);
        rows = Map.copyOf(rows);
        mergedCopies = List.copyOf(mergedCopies);
        rulesOff = List.copyOf(rulesOff);
        glossaries = Map.copyOf(glossaries);
    }

    /** After a plan file was opened or saved. */
    public Settings used(Path file) {
        var files = new ArrayList<Path>(recent);
        files.remove(file);
        files.addFirst(file);
        while (files.size() > RECENT_FILES) {
            files.removeLast();
        }
        return with(it -> it.recent(files).folder(Optional.ofNullable(file.getParent())));
    }

    /** Without a file in the list of recent ones. */
    public Settings forgotten(Path file) {
        return withRecent(recent.stream().filter(one -> !one.equals(file)).toList());
    }

    /** With timelines shown otherwise. */
    public Settings withTimelines(UnaryOperator<TimelineSettings> change) {
        return withTimeline(change.apply(timeline));
    }

    /** After a copy made by a sync client was merged, or was left for good. */
    public Settings merged(String sha256) {
        var copies = new ArrayList<String>(mergedCopies);
        copies.remove(sha256);
        copies.addFirst(sha256);
        return withMergedCopies(copies.subList(0, Math.min(copies.size(), REMEMBERED_COPIES)));
    }

    /** After somebody wanted to be told no more of what a rule notices. */
    public Settings withoutRule(String rule) {
        return rulesOff.contains(rule)
                ? this
                : withRulesOff(Stream.concat(rulesOff.stream(), Stream.of(rule)).toList());
    }

    /** With versions kept otherwise. */
    public Settings withVersions(UnaryOperator<HistorySettings> change) {
        return withHistory(change.apply(history));
    }

    /** With documents first offered otherwise. */
    public Settings withDocumentsAs(UnaryOperator<DocumentSettings> change) {
        return withDocuments(change.apply(documents));
    }

    /** With the terms of a pair of languages. */
    public Settings withGlossary(String languages, String terms) {
        var all = new LinkedHashMap<String, String>(glossaries);
        all.put(languages, terms);
        all.values().removeIf(String::isBlank);
        return withGlossaries(all);
    }

    /** After a plan was left on a page. */
    public Settings leftOn(String plan, String page) {
        return withLastPages(remembering(lastPages, plan, page));
    }

    /** After a plan was exported, or was about to be. */
    public Settings exported(String plan, String choices) {
        return withExports(remembering(exports, plan, choices));
    }

    /** How the rows of a plan were put in order and folded last. */
    public KeptRows rowsOf(String plan) {
        return rows.getOrDefault(plan, KeptRows.PRINTED);
    }

    /** After the rows of a plan were put in another order or folded. */
    public Settings arranged(String plan, UnaryOperator<KeptRows> change) {
        var before = rowsOf(plan);
        var after = change.apply(before);
        return after.equals(before) ? this : withRows(remembering(rows, plan, after));
    }

    private static <T> Map<String, T> remembering(Map<String, T> before, String plan, T what) {
        var all = new LinkedHashMap<String, T>(before);
        all.put(plan, what);
        // Which of them goes does not matter: it is a comfort, and fifty plans are many.
        while (all.size() > REMEMBERED_PLANS) {
            all.remove(all.keySet().stream().filter(one -> !one.equals(plan)).findFirst().orElseThrow());
        }
        return all;
    }
}
