// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The names that sync clients give to the second of two files saved at once. Most put their mark before the last ending
 * ("year.plan (conflicted copy).json"), some before the whole ending ("year (1).plan.json"). A name somebody chose
 * ("year-2.plan.json", "year.plan - Copy.json") is not among them.
 */
final class SyncCopyNames {

    private static final String END = ".plan.json";

    /** Dropbox and Nextcloud in the languages of the program; others put the English words. */
    private static final String CONFLICT_WORDS = "conflict|conflicto|conflito|conflit|en conflicto|em conflito";

    private static final List<Pattern> MARKS = List.of(
            // Dropbox "(Ana's conflicted copy 2020-03-01)", Nextcloud "(conflicted copy 2020-03-01 104200)", pCloud...
            Pattern.compile(" ?[(\\[].*(?:" + CONFLICT_WORDS + ").*[)\\]]", flags()),
            // Google Drive, browsers: "(1)"
            Pattern.compile(" ?\\([0-9]{1,3}\\)"),
            // Syncthing ".sync-conflict-20200301-104200-ABCDEFG"
            Pattern.compile("\\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[A-Z0-9]{7})?"),
            // OneDrive, SharePoint "-safeBackup-0001", Resilio ".Conflict", older Nextcloud "_conflict-20200301-104200"
            Pattern.compile("-safeBackup-[0-9]{1,5}", flags()),
            Pattern.compile("[._-]conflict(?:[-_ ][0-9_-]+)?", flags()));

    /** OneDrive adds the computer's name: only between ".plan" and ".json" can that be told from a person's choice. */
    private static final Pattern MACHINE = Pattern.compile("-[A-Za-z0-9][A-Za-z0-9-]{1,14}(?:-[0-9]{1,3})?");

    private final String fileName;
    private final String stem;

    /**
     * @param fileName of the plan file
     */
    SyncCopyNames(String fileName) {
        this.fileName = fileName;
        stem = fileName.endsWith(END)
                ? fileName.substring(0, fileName.length() - END.length())
                : fileName.replaceFirst("\\.json$", "");
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** Whether a name in the same folder is one a sync client would give to a copy. */
    boolean isCopy(String name) {
        if (name.equals(fileName) || !name.startsWith(stem) || !name.endsWith(".json")) {
            return false;
        }
        if (fileName.endsWith(END)) {
            return isMarked(name, stem + ".plan", ".json", true) || isMarked(name, stem, END, false);
        }
        return isMarked(name, stem, ".json", false);
    }

    private static boolean isMarked(String name, String before, String after, boolean mayNameMachine) {
        if (!name.startsWith(before) || !name.endsWith(after) || name.length() <= before.length() + after.length()) {
            return false;
        }
        var mark = name.substring(before.length(), name.length() - after.length());
        return MARKS.stream().anyMatch(pattern -> pattern.matcher(mark).matches())
                || (mayNameMachine && MACHINE.matcher(mark).matches());
    }
}
