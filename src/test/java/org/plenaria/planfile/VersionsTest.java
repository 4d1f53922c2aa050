// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plenaria.planfile.Json.A;
import static org.plenaria.planfile.Json.B;
import static org.plenaria.planfile.Json.GONE;
import static org.plenaria.planfile.Json.activity;
import static org.plenaria.planfile.Json.bytes;
import static org.plenaria.planfile.Json.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Area;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.JsonValue.JsonObject;

/** Files of later versions can be read, never harmed; files of earlier versions become files of this one. */
class VersionsTest {

    @Test
    void a_file_of_this_version_may_be_changed() throws Exception {
        var loaded = PlanJson.read(bytes(plan("")), "this");

        assertThat(loaded.formatVersion()).isEqualTo(1);
        assertThat(loaded.readOnly()).isFalse();
        assertThat(loaded.sha256()).hasSize(64);
    }

    @Test
    void a_newer_file_opens_to_be_read_only() throws Exception {
        var loaded = PlanJson.read(newer(plan("\"title\": \"T\"")), "newer");

        assertThat(loaded.formatVersion()).isEqualTo(7);
        assertThat(loaded.readOnly()).isTrue();
        assertThat(loaded.plan().title().in(Language.ENGLISH)).contains("T");
    }

    @Test
    void what_a_newer_file_says_in_a_new_way_is_kept_and_the_field_is_absent() throws Exception {
        var activity = newerPlan(activity("\"timeframe\": \"W12\", \"status\": \"paused\", \"progress\": 12.5,"
                        + " \"venue\": [\"Lima\", \"Quito\"], \"subheading\": \"" + GONE + "\""))
                .areas().getFirst().activities().getFirst();

        assertThat(activity.timeframe()).isEqualTo(Timeframe.unstated());
        assertThat(activity.status()).isEmpty();
        assertThat(activity.progress()).isEmpty();
        assertThat(activity.venue()).isEmpty();
        assertThat(activity.unknown().members())
                .containsEntry("timeframe", "\"W12\"")
                .containsEntry("status", "\"paused\"")
                .containsEntry("progress", "12.5")
                .containsEntry("venue", "[\"Lima\",\"Quito\"]")
                .doesNotContainKey("subheading");
    }

    @Test
    void one_item_of_a_newer_list_that_is_not_understood_does_not_hide_the_others() throws Exception {
        var known = "{\"id\": \"%s\", \"colour\": \"#000000\"}".formatted(A);
        var other = "{\"id\": \"%s\", \"colour\": 7}".formatted(B);
        var plan = newerPlan(plan("\"areas\": [" + known + ", " + other + "]"));

        assertThat(plan.areas()).extracting(Area::id).extracting(Object::toString).containsExactly(A);
        assertThat(plan.unknown().members()).containsKey("areas");
    }

    @Test
    void what_a_plan_cannot_do_without_is_not_guessed_and_not_called_a_mistake() {
        var calendars = List.of(
                "{\"start\": \"2020-01\", \"months\": 18, \"division\": \"semesters\"}",
                "{\"start\": \"2020-01\", \"months\": 12, \"division\": \"weeks\"}",
                "{\"start\": \"2020-01\", \"months\": 12}");
        for (var calendar : calendars) {
            var json = plan("").replaceAll("\\{\"start\".*\\}", calendar);

            var fault = catchThrowableOfType(PlanFileException.class, () -> PlanJson.read(newer(json), "newer"));

            assertThat(fault.problem().kind()).isEqualTo(ProblemKind.NEWER_NOT_UNDERSTOOD);
            assertThat(fault.problem().path()).startsWith("calendar.");
            assertThat(fault).hasMessageContaining("format version 7").hasMessageContaining("newer Plenaria");
        }
    }

    @Test
    void what_is_not_understood_in_a_newer_file_is_told_by_its_place() throws Exception {
        var known = "{\"id\": \"%s\", \"colour\": \"#000000\", \"mood\": \"good\"}".formatted(A);
        var other = "{\"id\": \"%s\", \"colour\": 7, \"lead\": 5}".formatted(B);
        var loaded = PlanJson.read(newer(plan("\"title\": 8, \"areas\": [" + known + ", " + other + "]")), "newer");

        assertThat(loaded.leftOut()).containsExactly("title", "areas[1]");
    }

    @Test
    void a_newer_plan_is_not_written() throws Exception {
        var plan = newerPlan(plan(""));

        var fault = catchThrowableOfType(PlanFileException.class, () -> PlanJson.write(plan));

        assertThat(fault.problem().kind()).isEqualTo(ProblemKind.NEWER_VERSION);
        assertThat(fault).hasMessageContaining("format version 7");
    }

    @Test
    void a_newer_file_is_copied_to_the_letter(@TempDir Path folder) throws Exception {
        var file = newer(" " + plan("\"areas\": 5"));
        Files.write(folder.resolve("a.plan.json"), file);

        PlanFile.copy(folder.resolve("a.plan.json"), folder.resolve("b.plan.json"));

        assertThat(folder.resolve("b.plan.json")).hasBinaryContent(file);
    }

    @Test
    void an_older_file_is_led_through_every_version_up_to_this_one() throws Exception {
        var format = new PlanFormat(3, List.of(
                new Renaming(1, "name", "heading"), new Renaming(2, "heading", "title")));

        var loaded = format.read(bytes(plan("\"name\": \"From version 1\"")), "older");

        assertThat(loaded.plan().title().in(Language.ENGLISH)).contains("From version 1");
        assertThat(loaded.readOnly()).isFalse();
        assertThat(Json.text(format.write(loaded.plan())))
                .contains("\"formatVersion\": 3", "\"title\": \"From version 1\"");
    }

    @Test
    void a_fault_found_after_migration_still_names_its_line() {
        var format = new PlanFormat(2, List.of(new Renaming(1, "name", "title")));

        var problem = catchThrowableOfType(
                PlanFileException.class, () -> format.read(bytes(plan("\"name\": 5")), "older")).problem();

        assertThat(problem.line() + ":" + problem.column() + " " + problem.path()).isEqualTo("7:9 name");
    }

    @Test
    void a_version_without_its_migration_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> new PlanFormat(2, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Plan newerPlan(String json) throws PlanFileException {
        return PlanJson.read(newer(json), "newer").plan();
    }

    private static byte[] newer(String json) {
        return bytes(json.replace("\"formatVersion\": 1", "\"formatVersion\": 7"));
    }

    private record Renaming(int from, String before, String after) implements Migration {

        @Override
        public JsonObject migrate(JsonObject plan) {
            var members = new LinkedHashMap<String, JsonValue>();
            plan.members().forEach((name, value) -> members.put(name.equals(before) ? after : name, value));
            return new JsonObject(plan.at(), members);
        }
    }
}
