// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.plenaria.planfile.Json.A;
import static org.plenaria.planfile.Json.B;
import static org.plenaria.planfile.Json.C;
import static org.plenaria.planfile.Json.GONE;
import static org.plenaria.planfile.Json.PLAN_ID;
import static org.plenaria.planfile.Json.activity;
import static org.plenaria.planfile.Json.bytes;
import static org.plenaria.planfile.Json.plan;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault is found, and its kind, line, column and path are told. The sign ¦ marks the place to be named. */
class FaultyFilesTest {

    private static final String MARK = "¦";

    @ParameterizedTest
    @MethodSource({"structure", "numbers", "strings", "shape", "values", "references"})
    void the_place_of_a_fault_is_named(ProblemKind kind, String path, String marked) {
        var problem = problemOf(bytes(marked.replace(MARK, "")));

        var before = marked.substring(0, marked.indexOf(MARK));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        assertThat(problem.kind() + " " + problem.line() + ":" + problem.column() + " " + problem.path())
                .isEqualTo(kind + " " + line + ":" + column + " " + path);
    }

    static Stream<Arguments> structure() {
        return Stream.of(
                arguments(ProblemKind.EMPTY, "", "¦"),
                arguments(ProblemKind.EMPTY, "", "¦ \n\t"),
                arguments(ProblemKind.NOT_A_PLAN, "", "¦[]"),
                arguments(ProblemKind.NOT_A_PLAN, "", "¦\"plenaria-plan\""),
                arguments(ProblemKind.NOT_A_PLAN, "", "¦{}"),
                arguments(ProblemKind.NOT_A_PLAN, "", " ¦{\"format\": \"other\"}"),
                arguments(ProblemKind.CUT_OFF, "", "{¦"),
                arguments(ProblemKind.CUT_OFF, "a", "{\"a\": ¦"),
                arguments(ProblemKind.CUT_OFF, "a", "{\"a\": \"x¦"),
                arguments(ProblemKind.CUT_OFF, "a[1]", "{\"a\": [1¦"),
                arguments(ProblemKind.NOT_JSON, "[1]", "[1,¦]"),
                arguments(ProblemKind.NOT_JSON, "[1]", "[1,¦,2]"),
                arguments(ProblemKind.NOT_JSON, "[1]", "[1¦}"),
                arguments(ProblemKind.NOT_JSON, "[1]", "[\"a\",\n ¦@]"),
                arguments(ProblemKind.NOT_JSON, "[1]", "[\"a\" ¦\"b\"]"),
                arguments(ProblemKind.NOT_JSON, "", "{\"a\": 1,¦}"),
                arguments(ProblemKind.NOT_JSON, "", "{\"a\": 1\n ¦\"b\": 2}"),
                arguments(ProblemKind.NOT_JSON, "", "{¦a: 1}"),
                arguments(ProblemKind.NOT_JSON, "", "{¦1: 1}"),
                arguments(ProblemKind.NOT_JSON, "", "{¦'a': 1}"),
                arguments(ProblemKind.NOT_JSON, "a", "{\"a\" ¦1}"),
                arguments(ProblemKind.NOT_JSON, "b", "{\"a\": 1, \"b\": ¦tru}"),
                arguments(ProblemKind.NOT_JSON, "", "¦nul"),
                arguments(ProblemKind.NOT_JSON, "", "¦]"),
                arguments(ProblemKind.NOT_JSON, "[0]", "[¦/* a comment */ 1]"),
                arguments(ProblemKind.INVISIBLE, "[0]", "[¦\u00a01]"),
                arguments(ProblemKind.INVISIBLE, "[0]", "[¦\u0000]"),
                arguments(ProblemKind.NOT_JSON, "", "¦<html>"),
                arguments(ProblemKind.TRAILING_TEXT, "", plan("") + "¦x"),
                arguments(ProblemKind.TRAILING_TEXT, "", plan("") + "¦{}"),
                arguments(ProblemKind.TRAILING_TEXT, "", plan("") + "¦]"),
                arguments(ProblemKind.TRAILING_TEXT, "", plan("") + " ¦\u0000"),
                arguments(ProblemKind.DUPLICATE_KEY, "", "{\"a\": 1, ¦\"a\": 2}"),
                arguments(ProblemKind.DUPLICATE_KEY, "", "{\"a\": 1, ¦\"\\u0061\": 2}"),
                arguments(ProblemKind.DUPLICATE_KEY, "x.y[1]", plan("\"x\": {\"y\": [1, {\"\": 1,\n ¦\"\": 1}]}")),
                arguments(ProblemKind.TOO_DEEP, "x" + "[0]".repeat(99),
                        plan("\"x\": " + "[".repeat(99) + "¦[" + "]".repeat(100))));
    }

    static Stream<Arguments> numbers() {
        return Stream.of("01", "-01", "1.", "1.e1", ".5", "-", "+1", "1e", "1e+", "1.2.3", "0x1", "1_000", "1a", "-x",
                        "NaN", "Infinity", "-Infinity", "2.e+3", "0e", "1eE2", "--1", "-.1")
                .map(number -> arguments(
                        number.matches("[NI].*") ? ProblemKind.NOT_JSON : ProblemKind.NOT_A_NUMBER,
                        "",
                        "[¦" + number + "]"))
                .flatMap(one -> Stream.of(inList(one)));
    }

    /** Some numbers end before what is wrong: "1a" is the item 1 and then a word where a comma should be. */
    private static Arguments inList(Arguments one) {
        var marked = (String) one.get()[2];
        boolean wholeBefore = marked.matches("\\[¦(1a|1_000|0x1x|--x)\\]");
        return arguments(one.get()[0], wholeBefore ? "[1]" : "[0]", marked);
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                arguments(ProblemKind.CONTROL_CHARACTER, "a", "{\"a\": \"x¦\ny\"}"),
                arguments(ProblemKind.CONTROL_CHARACTER, "a", "{\"a\": \"x¦\ty\"}"),
                arguments(ProblemKind.CHARACTER_REFUSED, "a", "{\"a\": \"x¦\u0000y\"}"),
                arguments(ProblemKind.NOT_AN_ESCAPE, "[0]", "[\"\\¦x\"]"),
                arguments(ProblemKind.NOT_AN_ESCAPE, "[0]", "[\"\\u12¦g4\"]"),
                arguments(ProblemKind.LONE_SURROGATE, "[0]", "[¦\"\\ud800\"]"),
                arguments(ProblemKind.LONE_SURROGATE, "[0]", "[¦\"\\udc00\\ud800\"]"),
                arguments(ProblemKind.LONE_SURROGATE, "[0]", "[¦\"\\ud83d\\ud83d\\ude00\"]"),
                arguments(ProblemKind.LONE_SURROGATE, "", "{\"\\ud800¦\": 1}"));
    }

    static Stream<Arguments> shape() {
        return Stream.of(
                arguments(ProblemKind.CHARACTER_REFUSED, "title", plan("\"title\": ¦\"a\\u0085\"")),
                arguments(ProblemKind.CHARACTER_REFUSED, "masthead.symbol",
                        plan("\"masthead\": {\"symbol\": ¦\"\\uffff\"}")),
                arguments(ProblemKind.WRONG_TYPE, "title", plan("\"title\": ¦3")),
                arguments(ProblemKind.WRONG_TYPE, "title", plan("\"title\": ¦null")),
                arguments(ProblemKind.WRONG_TYPE, "title.es", plan("\"title\": {\"es\": ¦[]}")),
                arguments(ProblemKind.WRONG_TYPE, "areas", plan("\"areas\": ¦{}")),
                arguments(ProblemKind.WRONG_TYPE, "areas[1]",
                        plan("\"areas\": [{\"id\": \"%s\", \"colour\": \"#000000\"}, ¦7]".formatted(A))),
                arguments(ProblemKind.WRONG_TYPE, "masthead.symbol", plan("\"masthead\": {\"symbol\": ¦true}")),
                arguments(ProblemKind.WRONG_TYPE, "areas[0].activities[0].timeframe", activity("\"timeframe\": ¦2")),
                arguments(ProblemKind.WRONG_TYPE, "areas[0].activities[0].venue", activity("\"venue\": ¦\"virtual\"")),
                arguments(ProblemKind.WRONG_TYPE, "areas[0].activities[0].products[1]",
                        activity("\"products\": [\"a\", ¦null]")),
                arguments(ProblemKind.WRONG_TYPE, "areas[0].activities[0].progress", activity("\"progress\": ¦\"30\"")),
                arguments(ProblemKind.WRONG_TYPE, "areas[0].activities[0].resources[0].secured",
                        activity("\"resources\": [{\"id\": \"%s\", \"secured\": ¦\"yes\"}]".formatted(GONE))),
                arguments(ProblemKind.REQUIRED_OF_WRONG_TYPE, "id", plan("").replace("\"" + PLAN_ID + "\"", "¦7")),
                arguments(ProblemKind.REQUIRED_OF_WRONG_TYPE, "originalLanguage",
                        plan("").replace("\"en\"", "¦[\"en\"]")),
                arguments(ProblemKind.REQUIRED_OF_WRONG_TYPE, "formatVersion",
                        plan("").replace("\"formatVersion\": 1", "\"formatVersion\": ¦\"1\"")),
                arguments(ProblemKind.REQUIRED_OF_WRONG_TYPE, "calendar.months", plan("").replace("12", "¦\"12\"")),
                arguments(ProblemKind.REQUIRED_OF_WRONG_TYPE, "areas[0].colour",
                        plan("\"areas\": [{\"id\": \"%s\", \"colour\": ¦null}]".formatted(A))),
                arguments(ProblemKind.MISSING, "formatVersion", "¦{\"format\": \"plenaria-plan\"}"),
                arguments(ProblemKind.MISSING, "originalLanguage",
                        "¦{\"format\": \"plenaria-plan\", \"formatVersion\": 1}"),
                arguments(ProblemKind.MISSING, "calendar", "¦{\"format\": \"plenaria-plan\", \"formatVersion\": 1,"
                        + " \"id\": \"" + PLAN_ID + "\", \"originalLanguage\": \"en\"}"),
                arguments(ProblemKind.MISSING, "areas[0].id", plan("\"areas\": [¦{}]")),
                arguments(ProblemKind.MISSING, "areas[0].colour", plan("\"areas\": [¦{\"id\": \"%s\"}]".formatted(A))),
                arguments(ProblemKind.MISSING, "sections[0].placement",
                        plan("\"sections\": [¦{\"id\": \"%s\"}]".formatted(A))),
                arguments(ProblemKind.MISSING, "title.es.text", plan("\"title\": {\"es\": ¦{\"madeFrom\": \"x\"}}")),
                arguments(ProblemKind.MISSING, "areas[0].activities[0].venue.wording",
                        activity("\"venue\": ¦{\"kind\": \"place\"}")),
                arguments(ProblemKind.MISSING, "areas[0].activities[0].timeframe.asWritten",
                        activity("\"timeframe\": ¦{}")),
                arguments(ProblemKind.BLANK, "title", plan("\"title\": ¦\"\"")),
                arguments(ProblemKind.BLANK, "title.en", plan("\"title\": {\"en\": ¦\" \\n\"}")),
                arguments(ProblemKind.REQUIRED_BLANK, "comments[0].author",
                        plan("\"comments\": [{\"id\": \"%s\", \"author\": ¦\" \"}]".formatted(A))),
                arguments(
                        ProblemKind.REQUIRED_BLANK,
                        "extraFields[0].name",
                        plan("\"extraFields\": [{\"name\": ¦\"\"}]")));
    }

    static Stream<Arguments> values() {
        var head = "{\"format\": \"plenaria-plan\", \"id\": \"" + PLAN_ID + "\", \"originalLanguage\": ";
        var calendar = head + "\"en\", \"formatVersion\": 1,\n\"calendar\": ";
        return Stream.of(
                arguments(ProblemKind.OUT_OF_RANGE, "formatVersion", head + "\"en\", \"formatVersion\": ¦0}"),
                arguments(ProblemKind.OUT_OF_RANGE, "formatVersion",
                        head + "\"en\", \"formatVersion\": ¦99999999999999}"),
                arguments(ProblemKind.NOT_A_WHOLE_NUMBER, "formatVersion", head + "\"en\", \"formatVersion\": ¦1.0}"),
                arguments(ProblemKind.NOT_A_LANGUAGE, "originalLanguage", head + "¦\"English\", \"formatVersion\": 1}"),
                arguments(ProblemKind.NOT_A_LANGUAGE, "translations[1]", plan("\"translations\": [\"es\", ¦\"\"]")),
                arguments(ProblemKind.NOT_A_MONTH, "calendar.start", calendar + "{\"start\": ¦\"2020-13\"}}"),
                arguments(ProblemKind.NOT_A_PLAN_LENGTH, "calendar.months",
                        calendar + "{\"start\": \"2020-01\", \"months\": ¦18}}"),
                arguments(ProblemKind.NOT_A_CHOICE, "calendar.division",
                        calendar + "{\"start\": \"2020-01\", \"months\": 12, \"division\": ¦\"months\"}}"),
                arguments(ProblemKind.NOT_A_CURRENCY, "currency", plan("\"currency\": ¦\"usd\"")),
                arguments(ProblemKind.NOT_A_CURRENCY, "currency", plan("\"currency\": ¦\"QQQ\"")),
                arguments(ProblemKind.NO_SUCH_DAY, "masthead.date", plan("\"masthead\": {\"date\": ¦\"2019-02-29\"}")),
                arguments(ProblemKind.NOT_A_DATE, "masthead.date", plan("\"masthead\": {\"date\": ¦\"30/09/2019\"}")),
                arguments(ProblemKind.NOT_AN_ID, "sections[0].id", plan("\"sections\": [{\"id\": ¦\"1\"}]")),
                arguments(ProblemKind.NOT_AN_ID, "sections[0].id", plan("\"sections\": [{\"id\": ¦\"1-1-1-1-1\"}]")),
                arguments(ProblemKind.NOT_AN_ID, "sections[0].id",
                        plan("\"sections\": [{\"id\": ¦\"0000000000000-0-0-0-0000000000000001\"}]")),
                arguments(ProblemKind.NOT_A_CHOICE, "sections[0].placement",
                        plan("\"sections\": [{\"id\": \"%s\", \"placement\": ¦\"front\"}]".formatted(A))),
                arguments(ProblemKind.NOT_A_COLOUR, "areas[0].colour",
                        plan("\"areas\": [{\"id\": \"%s\", \"colour\": ¦\"blue\"}]".formatted(A))),
                arguments(ProblemKind.NOT_A_TIMEFRAME, "areas[0].activities[0].timeframe",
                        activity("\"timeframe\": ¦\"S0\"")),
                arguments(ProblemKind.NOT_A_TIMEFRAME, "areas[0].activities[0].timeframe",
                        activity("\"timeframe\": ¦\"Q1+Q1\"")),
                arguments(ProblemKind.NO_SUCH_DAY, "areas[0].activities[0].timeframe",
                        activity("\"timeframe\": ¦\"2020-01-01/2020-02-30\"")),
                arguments(ProblemKind.OUT_OF_RANGE, "areas[0].activities[0].progress", activity("\"progress\": ¦101")),
                arguments(ProblemKind.OUT_OF_RANGE, "areas[0].activities[0].progress", activity("\"progress\": ¦-1")),
                arguments(ProblemKind.NOT_A_WHOLE_NUMBER, "areas[0].activities[0].progress",
                        activity("\"progress\": ¦1e1")),
                arguments(ProblemKind.OUT_OF_RANGE, "areas[0].activities[0].recurrence.times",
                        activity("\"recurrence\": {\"times\": ¦0}")),
                arguments(ProblemKind.NOT_A_CHOICE, "areas[0].activities[0].status",
                        activity("\"status\": ¦\"Planned\"")),
                arguments(ProblemKind.AMOUNT_TOO_LONG, "areas[0].activities[0].resources[0].amount",
                        activity("\"resources\": [{\"id\": \"%s\", \"amount\": ¦1E400}]".formatted(GONE))),
                arguments(ProblemKind.AMOUNT_TOO_LONG, "sources[0].ceiling",
                        plan("\"sources\": [{\"id\": \"%s\", \"ceiling\": ¦1E99999999999}]".formatted(A))),
                arguments(ProblemKind.AMOUNT_TOO_LONG, "sources[0].ceiling",
                        plan("\"sources\": [{\"id\": \"%s\", \"ceiling\": ¦%s}]".formatted(A, "9".repeat(101)))),
                arguments(ProblemKind.OUT_OF_RANGE, "rounds[0].revision",
                        plan("\"rounds\": [{\"id\": \"%s\", \"kind\": \"adopted\", \"revision\": ¦-1}]".formatted(A))),
                arguments(ProblemKind.DAMAGED_SNAPSHOT, "rounds[0].snapshot",
                        plan("\"rounds\": [{\"id\": \"%s\", \"kind\": \"adopted\", \"revision\": 0,\n".formatted(A)
                                + "\"date\": \"2020-01-01\", \"snapshot\": ¦\"bm90IGd6aXA=\"}]")));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                arguments(ProblemKind.DUPLICATE_ID, "sections[0].id",
                        plan("\"sections\": [{\"id\": ¦\"" + PLAN_ID + "\"}]")),
                arguments(ProblemKind.DUPLICATE_ID, "areas[0].activities[0].milestones[0].id",
                        activity("\"milestones\": [{\"id\": ¦\"" + A.toUpperCase(Locale.ROOT) + "\"}]")),
                arguments(ProblemKind.BROKEN_REFERENCE, "areas[0].activities[0].subheading",
                        activity("\"subheading\": ¦\"" + GONE + "\"")),
                arguments(ProblemKind.BROKEN_REFERENCE, "areas[0].activities[0].subheading",
                        activity("\"subheading\": ¦\"" + A + "\"")),
                arguments(ProblemKind.BROKEN_REFERENCE, "comments[0].target.element",
                        comments(comment(A, "\"target\": {\"element\":\n ¦\"" + GONE + "\"}"))),
                arguments(ProblemKind.BROKEN_REFERENCE, "comments[1].replyTo",
                        comments(comment(A, "\"a\": 1"), comment(B, "\"replyTo\": ¦\"" + PLAN_ID + "\""))),
                arguments(ProblemKind.REPLY_CIRCLE, "comments[0]",
                        comments(
                                "¦" + comment(A, "\"replyTo\": \"" + B + "\""),
                                comment(B, "\"replyTo\": \"" + A + "\""))),
                arguments(ProblemKind.REPLY_CIRCLE, "comments[1]",
                        comments(comment(A, "\"a\": 1"), "¦" + comment(C, "\"replyTo\": \"" + C + "\""))));
    }

    private static String comments(String... comments) {
        return plan("\"comments\": [" + String.join(",\n", comments) + "]");
    }

    private static String comment(String id, String members) {
        return "{\"id\": \"%s\", \"author\": \"a\", \"date\": \"2020-01-01\", \"text\": \"t\", \"state\": \"open\", %s}"
                .formatted(id, members);
    }

    @Test
    void bytes_that_are_not_utf8_are_named_with_their_place() {
        for (byte[] wrong : new byte[][] {
            {(byte) 0xff}, // no character begins so
            {(byte) 0xc0, (byte) 0x80}, // an overlong form
            {(byte) 0xe0, (byte) 0x80, (byte) 0x80},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, // half a surrogate pair
            {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, // beyond the last character
            {(byte) 0xc3}, // half a character, in Latin-1 an A with a tilde
            {(byte) 0x80}
        }) {
            var problem = problemOf(joined(bytes("{\n  \"é😀\": \""), wrong, bytes("\"}")));

            assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_UTF8);
            assertThat(problem.line() + ":" + problem.column()).isEqualTo("2:10");
            assertThat(problem.details()).containsExactly("0x%02X".formatted(wrong[0]));
        }
    }

    @Test
    void a_file_cut_within_a_character_is_told_as_such() {
        var problem = problemOf(joined(bytes("{\"a"), new byte[] {(byte) 0xe2, (byte) 0x82}));

        assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_UTF8);
        assertThat(problem.column()).isEqualTo(4);
    }

    @Test
    void lines_end_as_on_every_system_and_columns_count_characters() {
        assertThat(placeOf("{\r\n\"a\": x")).isEqualTo("2:6");
        assertThat(placeOf("{\r\"a\": x")).isEqualTo("2:6");
        assertThat(placeOf("{\n\n\"a\": x")).isEqualTo("3:6");
        assertThat(placeOf("{\"😀\": x")).isEqualTo("1:7");
        assertThat(placeOf("\ufeff{\"a\": x")).isEqualTo("1:7");
    }

    @Test
    void an_English_message_names_file_place_fault_and_remedy() {
        var fault = catchThrowableOfType(
                PlanFileException.class, () -> PlanJson.read(bytes(activity("\"timeframe\": \"S0\"")), "x.plan.json"));

        assertThat(fault).hasMessage("“x.plan.json” could not be opened, because of line 8, column 61"
                + " (areas[0].activities[0].timeframe). “S0” is not a timeframe. Write annual, S2, Q1+Q3, M3 or"
                + " 2020-03-01/2020-04-30; other words go into {\"asWritten\": \"...\"}.");
    }

    @ParameterizedTest
    @MethodSource("remedies")
    void the_message_names_the_cause_and_its_remedy(String file, String remedy) {
        assertThat(catchThrowableOfType(PlanFileException.class, () -> PlanJson.read(bytes(file), "x.plan.json")))
                .hasMessageEndingWith(remedy);
    }

    static Stream<Arguments> remedies() {
        return Stream.of(
                arguments(activity("\"timeframe\": \"2020-02-30/2020-03-01\""),
                        "The calendar has no day 2020-02-30. Write the day that is meant."),
                arguments("[\"a\tb\"]", "as it is. Write \\t in its place, or close the text with a quotation mark"
                        + " before it."),
                arguments("[\"a\u001fb\"]", "The text contains U+001F, a character that no document can hold."
                        + " Delete it or write it anew."),
                arguments(plan("\"title\": \"a\\u0007\""), "The text contains U+0007, a character that no document"
                        + " can hold. Delete it or write it anew."),
                arguments("[\"C:\\quito\"]",
                        "“\\q” has no meaning in JSON. Write a backslash that is meant as such twice: \\\\."),
                arguments("[\"\\u12g4\"]",
                        "“\\u12g” has no meaning in JSON. Write a backslash that is meant as such twice: \\\\."),
                arguments("[012]", "“012” is not a number as JSON writes it. Write it as 12, -3.5 or 1.5e3, without a"
                        + " plus sign and leading zeros; anything else goes between quotation marks."),
                arguments("\ufeff\ufeff{}", "An invisible character (U+FEFF) cannot stand here. Delete it."),
                arguments("PK\u0003\u0004\u0014", "To make a plan of another document, use “plenaria import FILE”."),
                arguments("%PDF-1.7", "To make a plan of another document, use “plenaria import FILE”."),
                arguments(plan("").replace("12", "\"12\""), "Correct the value; this field must be there."),
                arguments(activity("\"products\": [3]"), "Correct the value or delete it."));
    }

    private static String placeOf(String json) {
        var problem = problemOf(bytes(json));
        return problem.line() + ":" + problem.column();
    }

    private static PlanFileProblem problemOf(byte[] file) {
        var fault = catchThrowableOfType(PlanFileException.class, () -> PlanJson.read(file, "faulty.plan.json"));
        assertThat(fault).as("a fault").isNotNull();
        return fault.problem();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
