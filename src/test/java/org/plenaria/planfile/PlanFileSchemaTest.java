// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.planfile.Json.A;
import static org.plenaria.planfile.Json.activity;
import static org.plenaria.planfile.Json.plan;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.plan.RandomPlans;

/** The schema shipped with the program says what the program does. */
class PlanFileSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText());

    @Test
    void the_schema_is_itself_a_schema() {
        var schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemas.validate(schemaText(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.plenaria.planfile.RoundTripTest#samples")
    void every_sample_fits_the_schema(Path sample) throws Exception {
        assertThat(errors(Files.readString(sample))).isEmpty();
    }

    @Test
    void whatever_the_program_writes_fits_the_schema() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            assertThat(errors(Json.text(PlanJson.write(RandomPlans.plan(seed))))).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void several_different_periods_fit_the_schema() {
        for (var periods : List.of("S1", "S1+S10", "S11+S1", "Q1+Q2+Q12", "M1+Q1+T1+S1")) {
            assertThat(errors(activity("\"timeframe\": \"" + periods + "\""))).as(periods).isEmpty();
        }
    }

    @Test
    void the_smallest_plan_fits_the_schema() {
        assertThat(errors(plan(""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_typical_mistake_is_refused_by_schema_and_program_alike(String json) {
        assertThat(errors(json)).isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> PlanJson.read(Json.bytes(json), "mistake")))
                .isInstanceOf(PlanFileException.class);
    }

    static List<String> mistakes() {
        return List.of(
                "[]",
                plan("").replace("plenaria-plan", "plan"),
                plan("").replace("\"calendar\"", "\"kalendar\""),
                plan("").replace("\"months\": 12", "\"months\": 18"),
                plan("").replace("2020-01", "2020-1"),
                plan("\"title\": \"\""),
                plan("\"title\": null"),
                plan("\"title\": {\"es\": {\"madeFrom\": \"x\"}}"),
                plan("\"currency\": \"dollars\""),
                plan("\"areas\": [{\"id\": \"%s\", \"colour\": \"blue\"}]".formatted(A)),
                plan("\"areas\": [{\"id\": \"1\", \"colour\": \"#000000\"}]"),
                plan("\"areas\": [{\"colour\": \"#000000\"}]"),
                plan("\"milestones\": [{\"id\": \"%s\", \"date\": \"30/09/2019\"}]".formatted(A)),
                plan("\"comments\": [{\"id\": \"%s\"}]".formatted(A)),
                activity("\"timeframe\": \"2nd semester\""),
                activity("\"timeframe\": \"S0\""),
                activity("\"timeframe\": \"S1+S1\""),
                activity("\"timeframe\": \"Q1+Q2+Q10+Q2+Q3\""),
                activity("\"progress\": \"30\""),
                activity("\"progress\": 130"),
                activity("\"products\": \"a list\""),
                activity("\"status\": \"PLANNED\""),
                activity("\"venue\": {\"kind\": \"place\"}"),
                activity("\"recurrence\": {\"times\": 2}"),
                activity("\"extraFields\": [{\"value\": \"x\"}]"));
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String schemaText() {
        try (var in = PlanJson.class.getResourceAsStream("plan-file.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
