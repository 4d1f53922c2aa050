// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The description of the file keeps up with the file. */
class PlanFileGuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_example_is_a_plan_in_the_very_form_the_program_writes() throws Exception {
        var example = EXAMPLE.matcher(guide());
        assertThat(example.find()).isTrue();

        var loaded = PlanJson.read(Json.bytes(example.group(1)), "docs/plan-file.md");

        assertThat(loaded.plan().activityCount()).isEqualTo(1);
        assertThat(Json.text(PlanJson.write(loaded.plan()))).isEqualTo(example.group(1));
    }

    @Test
    void every_field_of_the_schema_is_described() throws Exception {
        var guide = guide();

        var schema = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/resources/org/plenaria/planfile/plan-file.schema.json")));

        assertThat(schema.findValues("properties").stream().flatMap(one -> one.propertyNames().stream()))
                .hasSizeGreaterThan(70)
                .allSatisfy(field -> assertThat(guide).containsPattern("\\b" + field + "\\b"));
        assertThat(schema.findValues("enum").stream().flatMap(JsonNode::valueStream).map(JsonNode::asString))
                .allSatisfy(word -> assertThat(guide).containsPattern("\\b" + word + "\\b"));
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("docs/plan-file.md"));
    }
}
