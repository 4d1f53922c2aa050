// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for new files, made of a plan's title. */
public final class FileNames {

    // What Windows, macOS and Linux refuse in a file name between them.
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final int LONGEST = 80;

    private FileNames() {}

    /**
     * A name that every system accepts.
     *
     * @param instead for a title of which nothing remains
     */
    public static String of(String title, String instead) {
        var name = REFUSED.matcher(title).replaceAll(" ").strip().replaceAll("\\s+", " ").replaceAll("\\.+$", "");
        var shortened = name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
        return shortened.isEmpty() ? instead : shortened;
    }

    /** A file with a name that ends as its content asks, whatever was typed. */
    public static Path ending(Path file, String extension) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension)
                ? file
                : file.resolveSibling(name + "." + extension);
    }

    /** A file's name without the ending of a plan file. */
    public static String withoutExtension(String fileName) {
        var end = "." + SavePlan.EXTENSION;
        return fileName.endsWith(end)
                ? fileName.substring(0, fileName.length() - end.length())
                : fileName.replaceFirst("\\.[^.]{1,5}$", "");
    }
}
