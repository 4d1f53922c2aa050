// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The icons of our stylesheets as large as the text is. An icon is text of a font of its own, whose size a style can
 * give in pixels only, so for any other size of text there is one more stylesheet, made of those that there are.
 */
final class IconSizes {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*-fx-icon-size:\\s*(\\d+)px");

    private IconSizes() {}

    /**
     * The address of a stylesheet that makes icons larger or smaller.
     *
     * @param sheets the stylesheets that say how large icons are at 100 per cent
     * @param percent the size of the text
     */
    static String sheet(List<String> sheets, int percent) {
        var rules = new StringBuilder();
        for (var sheet : sheets) {
            var found = RULE.matcher(COMMENT.matcher(read(sheet)).replaceAll(""));
            while (found.find()) {
                rules.append(found.group(1).strip())
                        .append(" { -fx-icon-size: ")
                        .append(Math.round(Integer.parseInt(found.group(2)) * percent / 100.0))
                        .append("px !important; }\n");
            }
        }
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(rules.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String sheet) {
        try (var in = IconSizes.class.getResourceAsStream(sheet)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
