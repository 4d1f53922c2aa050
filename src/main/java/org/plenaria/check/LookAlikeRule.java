// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * A letter that only looks like the one that is meant: Cyrillic or Greek letters in a Latin word, a small L for the I
 * of "AI", a nought for an O or the other way round. Nobody sees it, and nobody finds the word who looks for it. The
 * fix writes the letter that is meant.
 */
public final class LookAlikeRule implements Rule {

    private static final String FOREIGN = "АВЕЅЗІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN = "ABESZIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern AI = Pattern.compile("(?<![\\p{L}\\p{N}])Al(?=-\\p{Ll})");
    private static final Pattern AI_ALONE = Pattern.compile("(?<![\\p{L}\\p{N}])Al(?= \\p{Ll})");
    private static final Pattern SMALL_L = Pattern.compile("(?<![\\p{L}\\p{N}])l(?=\\p{Lu}{2})");
    private static final Pattern NOUGHT =
            Pattern.compile("(?<=\\p{L})0(?=\\p{Ll}{2})|(?<![\\p{L}\\p{N}])0(?=\\p{Ll}{3})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])2[0Oo][0-9Oo]{2}(?![\\p{L}\\p{N}])");

    @Override
    public String name() {
        return "lookAlike";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return Mendings.tell(this, Severity.WARNING, "writeMeant", plan, LookAlikeRule::meant);
    }

    static String meant(String text, Language language) {
        if (!isSuspect(text)) {
            return text;
        }
        var meant = WORD.matcher(text).replaceAll(LookAlikeRule::latin);
        meant = AI.matcher(meant).replaceAll("AI");
        if (language.tag().startsWith("en")) { // "al" is a word of Spanish
            meant = AI_ALONE.matcher(meant).replaceAll("AI");
        }
        meant = SMALL_L.matcher(meant).replaceAll("I");
        meant = NOUGHT.matcher(meant).replaceAll(found -> isCapitalPlace(found) ? "O" : "o");
        return YEAR.matcher(meant).replaceAll(found -> found.group().replace('O', '0').replace('o', '0'));
    }

    private static boolean isCapitalPlace(MatchResult found) {
        return found.start() == 0;
    }

    private static String latin(MatchResult word) {
        var letters = word.group();
        boolean latin = letters.codePoints().anyMatch(c -> c < 0x250);
        if (!latin || letters.chars().noneMatch(c -> FOREIGN.indexOf(c) >= 0)) {
            return letters;
        }
        var meant = new StringBuilder(letters);
        for (int i = 0; i < meant.length(); i++) {
            int at = FOREIGN.indexOf(meant.charAt(i));
            if (at >= 0) {
                meant.setCharAt(i, LATIN.charAt(at));
            }
        }
        return meant.toString();
    }

    /** Quickly: has letters beyond Latin, or one of the letters and digits that are taken for each other. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x370 && c < 0x530) {
                return true;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            if (c == 'l' && (before == 'A' || Character.isUpperCase(after))
                    || c == '0' && Character.isLetter(after)
                    || (c == 'O' || c == 'o') && (Character.isDigit(before) || Character.isDigit(after))) {
                return true;
            }
        }
        return false;
    }
}
