// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.versions;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenaria.planfile.PackedPlanFile;

/**
 * A version of a plan that was saved. Its file's name says all of this; what it holds is the plan file, packed.
 *
 * @param time when it was saved
 * @param digest the beginning of the plan file's SHA-256, by which the same version is not kept twice
 * @param author who saved it; "" when that is not known
 * @param bytes how much room it takes
 */
public record KeptVersion(Path file, Instant time, String digest, String author, long bytes) {

    static final int DIGEST = 16;

    private static final int LONGEST_AUTHOR = 40;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile(
            "(\\d{8}T\\d{9}Z)-([0-9a-f]{" + DIGEST + "})-([^/]*)" + Pattern.quote(PackedPlanFile.EXTENSION));

    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-f]{4})");

    /** The name of the file of a version. */
    static String name(Instant time, String digest, String author) {
        var known = author.strip();
        var shortened = known.codePointCount(0, known.length()) > LONGEST_AUTHOR
                ? known.substring(0, known.offsetByCodePoints(0, LONGEST_AUTHOR))
                : known;
        return TIME.format(time) + "-" + digest + "-" + escaped(shortened) + PackedPlanFile.EXTENSION;
    }

    /** A name as every file system takes it: letters, digits and spaces, and a number for anything else. */
    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.chars().forEach(it -> {
            if (Character.isLetterOrDigit(it) || it == ' ') {
                safe.append((char) it);
            } else {
                safe.append('%').append("%04x".formatted(it));
            }
        });
        return safe.toString();
    }

    private static String unescaped(String safe) {
        return ESCAPE.matcher(safe).replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The version a file holds by its name; empty for any other file. */
    static Optional<KeptVersion> of(Path file, long bytes) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var author = unescaped(name.group(3));
            return Optional.of(new KeptVersion(
                    file, TIME.parse(name.group(1), Instant::from), name.group(2), author, bytes));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
