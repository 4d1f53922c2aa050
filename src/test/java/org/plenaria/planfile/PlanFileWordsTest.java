// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.CouldNotWriteException.Reason;

/** Every fault has its sentences in every language of the program. */
class PlanFileWordsTest {

    @ParameterizedTest
    @MethodSource("languages")
    void every_fault_is_told_in_whole_sentences(Locale language) {
        var sentences = new ArrayList<String>();
        for (var kind : ProblemKind.values()) {
            var details = kind.tellsTypes() ? List.of("TEXT", "NULL") : List.of("d0", "d1", "d2");
            var atPlace = new PlanFileProblem(kind, "f.plan.json", 1234, 5, "areas[2].name", details).message(language);
            var whole = new PlanFileProblem(kind, "f.plan.json", 0, 0, "", details).message(language);
            assertThat(atPlace).contains("f.plan.json", "1234", "5", "areas[2].name").endsWith(".");
            assertThat(whole).contains("f.plan.json").doesNotContain("areas").endsWith(".");
            assertThat(new PlanFileProblem(kind, "", 0, 0, "areas[2].name", details).message(language))
                    .contains("areas[2].name");
            sentences.add(atPlace + whole);
        }
        for (var reason : Reason.values()) {
            sentences.add(new CouldNotWriteException(reason, Path.of("f.plan.json"), new IOException("device busy"))
                    .message(language));
            assertThat(sentences.getLast()).contains("f.plan.json").endsWith(".");
        }
        assertThat(sentences).noneMatch(one -> one.contains("{0}") || one.contains("''")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_every_text(Locale language) {
        var english = ResourceBundle.getBundle("org.plenaria.messages.planfile", Locale.ROOT).keySet();
        var own = ResourceBundle.getBundle(
                "org.plenaria.messages.planfile",
                language.equals(Locale.ENGLISH) ? Locale.ROOT : language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(own.getLocale()).isEqualTo(language.equals(Locale.ENGLISH) ? Locale.ROOT : language);
        assertThat(own.keySet()).isEqualTo(english);
        assertThat(english).allMatch(key -> !own.getString(key).isBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_long_value_is_shortened_in_the_message(Locale language) {
        var message = new PlanFileProblem(ProblemKind.NOT_A_DATE, "f", 1, 1, "p", List.of("😀".repeat(5000)))
                .message(language);

        assertThat(message.length()).isLessThan(500);
        assertThat(Surrogates.anyAlone(message)).isFalse();
    }

    static List<Locale> languages() {
        return Messages.LANGUAGES;
    }
}
