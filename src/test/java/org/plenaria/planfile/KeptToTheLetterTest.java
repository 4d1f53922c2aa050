// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plenaria.planfile.Json.bytes;
import static org.plenaria.planfile.Json.plan;
import static org.plenaria.planfile.Json.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.UnknownFields;

/** What this version does not know, and how an author wrote a figure, is none of its business to change. */
class KeptToTheLetterTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "1.000000000000000005", "1E400", "1e-400", "-0.0", "-0", "18500.00", "0e+1", "123456789012345678901234567890",
        "null", "true", "\"\"", "\"\\u0000 / é 😀 \\\\ \\\"\"", "[]", "{}", "[\n    null\n  ]"
    })
    void an_unknown_value_comes_back_to_the_letter(String value) throws Exception {
        var file = text(PlanJson.write(read(plan("\"future\": " + value))));

        assertThat(file).endsWith(",\n  \"future\": " + value + "\n}\n");
    }

    @Test
    void a_number_of_a_million_digits_is_kept() throws Exception {
        var number = "7".repeat(1_000_000);

        assertThat(read(plan("\"future\": " + number)).unknown().members()).containsEntry("future", number);
    }

    @Test
    void unknown_members_keep_their_order_after_the_known_ones() throws Exception {
        var file = text(PlanJson.write(read(plan("\"z\": 1, \"title\": \"T\", \"a\": {\"y\": 1, \"b\": 2}"))));

        assertThat(file).endsWith("""
                  "z": 1,
                  "a": {
                    "y": 1,
                    "b": 2
                  }
                }
                """);
    }

    @Test
    void a_member_of_a_text_that_is_no_language_is_unknown() throws Exception {
        var title = read(plan("\"title\": {\"en\": \"T\", \"reviewed\": true, \"EN\": 1}")).title();

        assertThat(title.in(Language.ENGLISH)).contains("T");
        assertThat(title.unknown().members()).isEqualTo(Map.of("reviewed", "true", "EN", "1"));
    }

    @Test
    void an_amount_keeps_its_cents() throws Exception {
        var file = plan("\"sources\": [{\"id\": \"%s\", \"ceiling\": 18500.00}]".formatted(Json.A));

        assertThat(read(file).sources().getFirst().ceiling()).contains(new BigDecimal("18500.00"));
        assertThat(text(PlanJson.write(read(file)))).contains("\"ceiling\": 18500.00\n");
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_not_written() throws Exception {
        assertThat(PlanJson.write(read("\ufeff" + plan("")))).startsWith((byte) '{');
    }

    @Test
    void a_plain_text_is_in_the_original_language_wherever_the_file_names_it() throws Exception {
        var file = plan("").replace("\"originalLanguage\": \"en\",", "").replaceFirst("\\{", "{\"title\": \"Título\",")
                .replaceFirst("\\}\\s*$", ", \"originalLanguage\": \"es\"}");

        assertThat(read(file).title()).isEqualTo(LocalizedText.of(Language.SPANISH, "Título"));
    }

    @Test
    void what_is_absent_is_left_out() throws Exception {
        var file = text(PlanJson.write(read(plan("\"title\": {}, \"masthead\": {}, \"areas\": [], \"comments\": []"))));

        assertThat(file).doesNotContain("title", "masthead", "areas", "comments");
        assertThat(read(file).masthead()).isEqualTo(Masthead.none());
    }

    @Test
    void half_a_character_is_refused_rather_than_turned_into_a_question_mark() {
        var plan = RandomPlans.sized(2);
        var broken = plan.withMasthead(plan.masthead().withSymbol(Optional.of("a\ud83d")));

        assertThat(problemOfWriting(broken).kind()).isEqualTo(ProblemKind.LONE_SURROGATE);
        assertThat(problemOfWriting(broken).path()).isEqualTo("masthead.symbol");
    }

    @Test
    void a_plan_that_could_not_be_opened_again_is_not_written() {
        var plan = RandomPlans.sized(2);
        var activity = plan.areas().getFirst().activities().getFirst();
        var twice = plan.areas().getFirst().withActivities(java.util.List.of(activity, activity));

        var problem = problemOfWriting(plan.withAreas(java.util.List.of(twice)));

        assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_ID);
        assertThat(problem.path()).isEqualTo("areas[0].activities[1].id");
        assertThat(problem.line()).as("there is no file whose lines could be counted").isZero();
    }

    @Test
    void an_unknown_field_cannot_take_the_place_of_a_known_one() {
        var plan = RandomPlans.sized(1).withUnknown(new UnknownFields(Map.of("title", "\"other\"")));

        assertThat(problemOfWriting(plan).kind()).isEqualTo(ProblemKind.DUPLICATE_KEY);
    }

    private static PlanFileProblem problemOfWriting(Plan plan) {
        return catchThrowableOfType(PlanFileException.class, () -> PlanJson.write(plan)).problem();
    }

    private static Plan read(String json) throws PlanFileException {
        return PlanJson.read(bytes(json), "kept").plan();
    }
}
