// SPDX-License-Identifier: Apache-2.0
package org.plenaria.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;

/** The published document's sentences belong to its authors: the sample tells the facts in words of its own. */
class OwnWordsTest {

    private static final Path PUBLISHED = Path.of("../shared/reference/red-gealc-2020-work-plan.txt");
    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void noEightWordsInARowOfTheSampleStandInThePublishedDocument() throws PlanFileException, IOException {
        assumeTrue(Files.exists(PUBLISHED), "the published document is not here to compare with");
        var published = new HashSet<>(runs(Files.readString(PUBLISHED)));

        assertThat(prose(Samples.redGealc()).stream().flatMap(text -> runs(text).stream()))
                .doesNotContainAnyElementsOf(published);
    }

    @Test
    void theTextsThatAreComparedAreThere() throws PlanFileException {
        assertThat(prose(Samples.redGealc())).hasSizeGreaterThan(10).noneMatch(String::isBlank);
    }

    /** All but titles and products, which are the document's own names for things. */
    private static List<String> prose(Plan plan) {
        var texts = new ArrayList<String>();
        plan.sections().forEach(section -> section.paragraphs().forEach(text -> texts.add(plan.text(text))));
        plan.areas().forEach(area -> texts.add(plan.text(area.objective())));
        plan.activities()
                .flatMap(one -> List.of(one.notes(), one.result()).stream())
                .filter(text -> !text.isAbsent())
                .forEach(text -> texts.add(plan.text(text)));
        return texts;
    }

    private static List<String> runs(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).toList();
        var runs = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
