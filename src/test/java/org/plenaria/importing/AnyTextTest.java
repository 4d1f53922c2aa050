// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.text.CsvReader;
import org.plenaria.importing.text.TextReader;

/** Whatever the text, an import never fails and every word of it has a fate. */
class AnyTextTest {

    private static final int ROUNDS = Integer.getInteger("plenaria.rounds", 60);

    @Test
    void everyWordOfAMangledPlanHasAFate() throws Exception {
        var random = new Random(2020);
        var sources = new ArrayList<String>();
        for (var name : List.of("lighthouses.txt", "faros.txt", "farois.md", "phares.md")) {
            sources.add(new String(SameContentTest.resource(name), StandardCharsets.UTF_8));
        }
        var importer = new PlanImport();
        for (int round = 0; round < ROUNDS; round++) {
            var text = mangled(sources, random);
            var document = round % 5 == 4
                    ? CsvReader.read(text.getBytes(StandardCharsets.UTF_8))
                    : TextReader.read(text);
            var result = importer.of(document, ImportOptions.assuming(2020));
            assertThat(result.fates().size()).isGreaterThanOrEqualTo(document.lines().size());
            assertThat(ImportReport.write(result, "text", Locale.ENGLISH)).isNotBlank();
        }
    }

    private static String mangled(List<String> sources, Random random) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            lines.addAll(sources.get(random.nextInt(sources.size())).lines().toList());
        }
        for (int change = 0; change < 25 && lines.size() > 2; change++) {
            int at = random.nextInt(lines.size());
            var line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), line);
                case 2 -> lines.set(at, line + " " + lines.get(random.nextInt(lines.size())));
                case 3 -> lines.set(at, line.substring(line.length() / 2));
                case 4 -> lines.set(at, line.replace(": ", random.nextBoolean() ? ":" : " "));
                default -> lines.add(at, "3.1.%d) %s".formatted(random.nextInt(9), line.replace(". ", ".")));
            }
        }
        return String.join("\n", lines);
    }
}
