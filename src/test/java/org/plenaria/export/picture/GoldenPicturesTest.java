// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.plan.Numbering;
import org.plenaria.timeline.Palette;

/**
 * The pictures of the samples are what they were, to the byte. To accept a new look, run this test with the system
 * property {@code plenaria.golden=renew} ({@code mvn test -Dtest=GoldenPicturesTest -Dplenaria.golden=renew}), look at
 * the pictures that changed, and commit them.
 */
class GoldenPicturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/plenaria/export/picture");
    private static final boolean RENEW = "renew".equals(System.getProperty("plenaria.golden"));

    @ParameterizedTest
    @CsvSource({
        "red-gealc-2020, all, light, 1400",
        "red-gealc-2020, 3.1, light, 1000",
        "regional-water-2027, all, light, 1400",
        "regional-water-2027, 3.1, light, 1000",
        "regional-water-2027, 3.2, dark, 1000",
        "bilingual-2026, all, light, 1400",
        "bilingual-2026, 3.1, light, 1000",
        "blank, all, light, 800",
    })
    void theTimelineOfASampleLooksAsItDid(String sample, String area, String colours, int width) throws IOException {
        var name = sample + "-" + area + (colours.equals("dark") ? "-dark" : "") + ".svg";
        var actual = svg(sample, area, colours.equals("dark") ? Palette.dark() : Palette.light(), width);
        if (RENEW) {
            Files.writeString(FOLDER.resolve(name), actual);
        }

        var golden = Files.readString(FOLDER.resolve(name));

        if (!actual.equals(golden)) {
            fail(firstDifference(name, golden, actual));
        }
    }

    private static String svg(String sample, String number, Palette palette, int width) throws IOException {
        var plan = Exported.sample(sample);
        var numbering = Numbering.of(plan);
        var area = plan.areas().stream().filter(one -> numbering.number(one.id()).equals(number)).findFirst();
        assertThat(area.isPresent()).as("area " + number + " of " + sample).isNotEqualTo(number.equals("all"));
        var view = new PictureView(area.map(one -> one.id()), width, 1, Optional.empty());
        var out = new ByteArrayOutputStream();
        SvgExport.write(plan, ExportOptions.of(plan).showing(view), palette, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A line: two whole pictures below each other tell nobody anything. */
    private static String firstDifference(String name, String golden, String actual) {
        List<String> before = golden.lines().toList();
        List<String> now = actual.lines().toList();
        int place = Arrays.mismatch(before.toArray(), now.toArray());
        return name + " has changed, first in line " + (place + 1) + ":\n  was " + line(before, place) + "\n  is  "
                + line(now, place) + "\nTo accept the new look, see the description of this test.";
    }

    private static String line(List<String> lines, int index) {
        return index >= 0 && index < lines.size() ? lines.get(index) : "(the end)";
    }
}
