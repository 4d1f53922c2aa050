// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be read on a web page of ours, without how it looks. */
final class PageText {

    private static final Pattern UNSEEN = Pattern.compile("(?s)<(head|style|script|svg)\\b.*?</\\1>");
    private static final Pattern ENDS_OF_LINES =
            Pattern.compile("</(p|h[1-6]|li|tr|dt|dd|div|caption|header|nav|summary|button|label|option)>|<br>");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    private PageText() {}

    static String of(String html) {
        var seen = UNSEEN.matcher(html).replaceAll("").replace('\n', ' ');
        var lines = ENDS_OF_LINES.matcher(seen.replace("</td>", " · </td>")).replaceAll("\n");
        return TAGS.matcher(lines)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&")
                .lines()
                .map(line -> line.strip().replaceAll(" {2,}", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
