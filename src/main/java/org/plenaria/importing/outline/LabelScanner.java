// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Labels;
import org.plenaria.plan.Language;

/**
 * Finds the labels in a line, whatever their emphasis: {@code *Product*:}, {@code *Product:*}, {@code Product:}, bold
 * without a colon, several on one line, glued to the word before or without a stop before them.
 */
final class LabelScanner {

    private static final Pattern FIRST_WORDS = Pattern.compile(
            "\\s*[-•*_]*\\s*(\\p{Lu}[^:*_.;!?]{1,40}?)\\s*[*_]{0,3}\\s*:[*_]{0,3}(?=\\s+\\S|$)");
    private static final Pattern EMPHASIZED = Pattern.compile(
            "[*_]{1,3}(\\p{L}[^:*_]{1,40}?)(?:[*_]{1,3}\\s*:|:[*_]{1,3})\\s?");

    private static final int MARKS = 6; // characters that may follow and still belong to it

    private final Labels labels;
    private final Language language;
    private final Pattern known;
    private final Pattern leading;

    LabelScanner(Labels labels, Language language) {
        this.labels = labels;
        this.language = language;
        leading = Pattern.compile("\\s*(?:[-•]\\s*)?(?<label>" + labels.pattern() + ")\\s?[.:]\\s");
        known = Pattern.compile("(?<open>[*_]{1,3}\\s?)?(?<label>" + labels.pattern() + ")(?![\\p{L}\\p{N}])"
                + "(?<close>\\s?[*_]{1,3})?(?<colon>\\s*:)?(?<after>[*_]{1,3})?");
    }

    /** The labels we know between two places of a line, in order. */
    List<LabelHit> known(SourceLine line, int from, int to) {
        int until = Math.min(to, announcedUntil(line));
        if (until <= from) {
            return List.of();
        }
        var folded = Folding.fold(line.text());
        var hits = new ArrayList<LabelHit>();
        var match = known.matcher(folded).region(from, until).useTransparentBounds(true);
        while (match.find()) {
            hit(line, folded, match, from).ifPresent(hits::add);
        }
        return hits;
    }

    // A colon, a mark or bold letters make a label; behind the last of them there is none, and looking takes long.
    private static int announcedUntil(SourceLine line) {
        var text = line.text();
        int last = Math.max(text.lastIndexOf(':'), Math.max(text.lastIndexOf('*'), text.lastIndexOf('_')));
        for (var range : line.hints().bold()) {
            last = Math.max(last, range.end());
        }
        return last < 0 ? 0 : Math.min(text.length(), last + MARKS);
    }

    /** A label at the very beginning of a stretch of a line, with a colon or a stop: "Responsible. Chile". */
    Optional<LabelHit> leading(SourceLine line, int from, int to) {
        var folded = Folding.fold(line.text());
        var match = leading.matcher(folded).region(from, to);
        return match.lookingAt() && Character.isUpperCase(line.text().charAt(match.start("label")))
                ? labels.meaning(match.group("label"), language).map(meaning -> new LabelHit(
                        from, match.end(), meaning.kind(),
                        line.text().substring(match.start("label"), match.end("label")), meaning.plural()))
                : Optional.empty();
    }

    private Optional<LabelHit> hit(SourceLine line, String folded, Matcher match, int from) {
        int start = match.start("label");
        int end = match.end("label");
        boolean colon = match.group("colon") != null;
        boolean closed = match.group("close") != null || match.group("after") != null;
        boolean marked = match.group("open") != null && closed;
        boolean bold = line.hints().bold().stream()
                .anyMatch(range -> range.start() <= start && range.start() >= start - 2 && range.end() >= end
                        && range.end() <= end + 2);
        boolean first = folded.substring(from, match.start()).isBlank();
        boolean capital = Character.isUpperCase(line.text().charAt(start));
        boolean glued = match.start() > from && Character.isLetterOrDigit(folded.charAt(match.start() - 1));
        boolean stands = first || marked || bold || capital && (!glued || lowerBefore(line, match.start()));
        boolean announces = colon || marked || bold && !followedByWords(line, end);
        if (!stands || !announces || glued && !colon && !marked && !bold) {
            return Optional.empty();
        }
        return labels.meaning(match.group("label"), language)
                .map(meaning -> new LabelHit(match.start(), afterStop(line, match.end(), bold), meaning.kind(),
                        line.text().substring(start, end), meaning.plural()));
    }

    // "Objective. To keep...", the first word in bold: its stop belongs to the label.
    private static int afterStop(SourceLine line, int end, boolean bold) {
        boolean stop = bold && end < line.text().length() && line.text().charAt(end) == '.';
        return stop ? end + 1 : end;
    }

    private static boolean lowerBefore(SourceLine line, int at) {
        char before = line.text().charAt(at - 1);
        return Character.isLowerCase(before) || Character.isDigit(before);
    }

    // A bold word that goes straight on in the same sentence is emphasis, not a label.
    private static boolean followedByWords(SourceLine line, int end) {
        return end + 1 < line.text().length() && Character.isLowerCase(line.text().charAt(end + 1));
    }

    /** A label at the start of a line that is none of ours: it names an extra field. */
    Optional<LabelHit> unknown(SourceLine line) {
        var beforeTab = beforeTab(line);
        if (beforeTab.isPresent()) {
            return beforeTab;
        }
        var match = FIRST_WORDS.matcher(line.text());
        if (!match.lookingAt() || match.group(1).split("\\s+").length > 5) {
            return Optional.empty();
        }
        return Optional.of(new LabelHit(0, match.end(), FieldKind.EXTRA, match.group(1).strip(), false));
    }

    // A bold word at the start with a tab behind it: a label set in a column of its own.
    private static Optional<LabelHit> beforeTab(SourceLine line) {
        return line.hints().bold().stream()
                .findFirst()
                .filter(bold -> bold.start() == 0 && bold.end() < line.text().length()
                        && line.text().charAt(bold.end()) == '\t')
                .map(bold -> new LabelHit(
                        0, bold.end(), FieldKind.EXTRA, line.text().substring(0, bold.end()).strip(), false));
    }

    /** Labels that are none of ours but set apart by marks or bold, between two places of a line. */
    List<LabelHit> unknownEmphasized(SourceLine line, int from, int to) {
        var hits = new ArrayList<LabelHit>();
        var match = EMPHASIZED.matcher(line.text()).region(from, to);
        while (match.find()) {
            hits.add(new LabelHit(match.start(), match.end(), FieldKind.EXTRA, match.group(1).strip(), false));
        }
        for (var range : line.hints().bold()) {
            var words = line.text().substring(range.start(), range.end()).strip();
            boolean inside = range.start() >= from && range.end() <= to;
            if (inside && words.endsWith(":") && words.length() > 2 && words.length() <= 40) {
                hits.add(new LabelHit(
                        range.start(), range.end(), FieldKind.EXTRA, words.substring(0, words.length() - 1), false));
            }
        }
        return hits;
    }
}
