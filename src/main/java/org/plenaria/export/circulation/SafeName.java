// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.circulation;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files and folders that every system accepts, made of a plan's own words. */
public final class SafeName {

    /** Between them what Windows, macOS and Linux refuse, or show as if it were not there. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\/:*?\"<>|]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.-]+|[\\s.-]+$");

    /** Names of devices in Windows, whatever their ending. */
    private static final Pattern DEVICES =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** With what is added to it, below the 255 bytes that common file systems allow. */
    private static final int LONGEST_BYTES = 120;

    private SafeName() {}

    /**
     * A name.
     *
     * @param instead for words of which nothing remains
     */
    public static String of(String words, String instead) {
        var plain = UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll(" ");
        var name = trimmed(SIGNS.matcher(plain).replaceAll("-").replaceAll("\\s+", " "));
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            name = trimmed(name.substring(0, name.offsetByCodePoints(name.length(), -1)));
        }
        if (name.isEmpty()) {
            return instead;
        }
        return DEVICES.matcher(name).matches() ? name + "_" : name;
    }

    private static String trimmed(String name) {
        return ENDS.matcher(name).replaceAll("");
    }
}
