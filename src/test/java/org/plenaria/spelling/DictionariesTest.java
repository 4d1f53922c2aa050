// SPDX-License-Identifier: Apache-2.0
package org.plenaria.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.check.Finding;
import org.plenaria.check.SpellingRule;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;

class DictionariesTest {

    @TempDir
    Path folder;

    private Dictionaries dictionaries = new Dictionaries(List.of());

    @BeforeEach
    void putADictionaryThere() throws IOException, URISyntaxException {
        var below = Files.createDirectories(folder.resolve("dict-en"));
        for (var file : List.of("en.aff", "en.dic")) {
            Files.copy(Path.of(Objects.requireNonNull(DictionariesTest.class.getResource(file)).toURI()),
                    below.resolve(file));
        }
        dictionaries = new Dictionaries(List.of(folder));
    }

    private static Plan titled(String title, String responsible) {
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        return plan.withTitle(LocalizedText.none()).withAreas(List.of(
                area.withName(LocalizedText.none()).withActivities(List.of(area.activities().getFirst().with(
                        next -> next.title(LocalizedText.of(Language.ENGLISH, title))
                                .responsible(List.of(LocalizedText.of(Language.ENGLISH, responsible))))))));
    }

    private List<Finding> found(Plan plan) {
        return new SpellingRule(dictionaries).check(plan, Numbering.of(plan)).stream()
                .filter(one -> one.field().filter("title"::equals).isPresent())
                .toList();
    }

    @Test
    void aWordInNoDictionaryIsFoundAndMended() {
        var plan = titled("Regional workshops on privcy", "");
        var finding = found(plan).getFirst();

        assertThat(found(plan)).hasSize(1);
        assertThat(finding.arguments()).containsExactly("privcy", "English");
        assertThat(finding.fixes().getFirst().edit().apply(plan)).isInstanceOfSatisfying(
                Outcome.Applied.class,
                done -> assertThat(done.plan().text(done.plan().activities().findFirst().orElseThrow().title()))
                        .isEqualTo("Regional workshops on privacy"));
    }

    @Test
    void namesAreNeverMisspelt() {
        assertThat(found(titled("Regional workshop in Cartagena for ExcelGov, IDB and 3D, zumba", "Zumba Secretariat")))
                .isEmpty();
        assertThat(found(titled("Work-group guides", ""))).isEmpty();
    }

    @Test
    void aLanguageWithoutADictionaryPasses() {
        assertThat(dictionaries.speaks(new Language("en-GB"))).isTrue();
        assertThat(dictionaries.speaks(Language.SPANISH)).isFalse();
        assertThat(dictionaries.isWord(Language.SPANISH, "zzz")).isTrue();
    }

    @Test
    void aDamagedDictionaryIsAsIfItWereNotThere() throws IOException {
        Files.writeString(folder.resolve("es.aff"), "SFX x\n");
        Files.writeString(folder.resolve("es.dic"), "not a number\n");

        assertThat(new Dictionaries(List.of(folder)).speaks(Language.SPANISH)).isFalse();
    }
}
