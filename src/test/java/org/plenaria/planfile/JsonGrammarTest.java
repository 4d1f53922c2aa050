// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plenaria.planfile.Json.bytes;
import static org.plenaria.planfile.Json.plan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of RFC 8259, group by group as in Nicolas Seriot's JSONTestSuite, in cases of our own: what is JSON is
 * read, wherever it stands in a plan, and kept; what is not is refused; and where the standard leaves a choice, ours is
 * here.
 */
class JsonGrammarTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[]", "[ ]", "[\"\"]", "[[]]", "[false]", "[null]", "[1,null,true,\"x\",{}]", "[ 1 , 2 ]", "[\n1\n]",
        "[1]\t\r\n ",
        "{}", "{ }", "{\"\":0}", "{\"a\":{\"a\":{}}}", "{\"a\":[],\"b\":[]}", "{\"\\u0041\":1,\"b\":2}",
        "{\"\\\"\\\\\":1}", "{\"a\":1,\"A\":2}", "{\"id\":1}",
        "0", "-0", "123", "-1", "1.5", "-1.5", "0.5", "1e5", "1E5", "1e+5", "1E-5", "0e1", "0e+1", "1.5e3", "-0.0",
        "123456789012345678901234567890", "0.00000000000000000000000000000000000001", "1.000000000000000005",
        "1e400", "-1e-400", "true", "false", "null",
        "\"\"", "\" \"", "\"a\"", "\"é\"", "\"日本語\"", "\"😀\"", "\"/\"", "\"\\/\"", "\"\\\"\\\\\"",
        "\"\\b\\f\\n\\r\\t\"", "\"\\u00e9\"", "\"\\uD83D\\uDE00\"",
        "\"\\u0000\"", "\"\\uFFFF\"", "\"\uFFFE\"", "\"\u2028\u2029\"",
        "\"\u007f\"", "\"\\u0022\\u005C\"", "\"\u200b\"", "\"[,{}]:\"", "\"//not a comment\"", "\"\\\\u0041\""
    })
    void whatIsJsonIsReadAndKept(String value) throws PlanFileException {
        var read = PlanJson.read(bytes(plan("\"x\": " + value)), "y").plan();

        var again = PlanJson.read(PlanJson.write(read), "again").plan();
        assertThat(again).isEqualTo(read);
        assertThat(again.unknown().members()).containsKey("x");
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void whatIsNoJsonIsRefused(String value) {
        var refused = catchThrowableOfType(
                PlanFileException.class, () -> PlanJson.read(bytes(plan("\"x\": " + value)), "n"));

        assertThat(refused).isNotNull();
        assertThat(refused.problem().line()).isPositive();
    }

    static Stream<String> notJson() {
        return Stream.of(
                // Arrays.
                Stream.of("[", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[,]", "[1 2]", "[\"a\" \"b\"]", "[1:2]",
                        "[1]]",
                        "[x]", "[\"a\",", "[\"a", "[*]", "[-]", "[1}", "[<null>]", "[1,\n1\n,1", "[${1}]", "]", "[[]",
                        "[\"\": 1]", "[1.,]", "[\n", "[{}", "[\u000b1]", "[\u00a0]", "[1]x", "[1],"),
                // Objects.
                Stream.of("{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}",
                        "{,\"a\":1}", "{\"a\" 1}",
                        "{\"a\"::1}", "{\"a\":1,,\"b\":2}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}",
                        "{\"a\",1}",
                        "{\"a\":1 \"b\":2}", "{\"a\":\"b\"]", "{[]:1}", "{\"a\":1}}", "{\"a\":1}#", "{\"a\":/**/1}",
                        "{\"a\":1}//", "{\"a\":1};", "{\"\\uD800\":1}", "{\"a\" :", "{*}", "{\"a\":1:2}", "{\"a\"=1}"),
                // Numbers.
                Stream.of("+1", "01", "-01", "00", "1.", ".5", "-.5", "1.e1", "1e", "1e+", "1E-", "1e1.5", "1ee1",
                        "1.2.3",
                        "0x10", "0b1", "1_0", "1 000", "1,5", "NaN", "-NaN", "Infinity", "-Infinity", "Inf", "- 1",
                        "--1",
                        "1-", "1+2", "+-1", "0.e1", "0.3e+", "9.e+", "2.e3", "1a", "-a", "１", "٣", "1f", "1L", "1/2"),
                // Strings.
                Stream.of("\"", "\"a", "'a'", "\"a'", "\"\\\"", "\"\\\\\\\"", "\"\\a\"", "\"\\x00\"", "\"\\u\"",
                        "\"\\u12\"", "\"\\u123\"", "\"\\u12g4\"", "\"\\U0041\"", "\"\\ \"", "\"a\nb\"", "\"a\tb\"",
                        "\"\u0000\"", "\"\u001f\"", "\"a\" x", "\"a\"\"b\"", "abc", "\"\\uD800\"", "\"\\uDC00\"",
                        "\"\\uD800\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\uD800a\"", "\"\\uD83D\\u\"",
                        "\"\\\u00e9\"", "“a”"),
                // Words, and what is none.
                Stream.of("", "tru", "truee", "True", "TRUE", "fals", "nul", "NULL", "nil", "undefined", "None", "yes",
                        "// c", "/* c */ 1", "# c", "1 // c", "<a>", "--", "@", "\\u0031", "1;", "true false", "!",
                        "\ufeff1", "\u2060", "\f1", "1\f", "(1)", "`a`", "1\u0000")
        ).flatMap(it -> it);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"a\":1,\"a\":1}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":1,\"\\u0061\":2}",
        "{\"\":1,\"\":2}",
        "[{\"a\":{\"b\":1,\"b\":1}}]", "{\"é\":1,\"\\u00E9\":2}"
    })
    void aMemberThatIsGivenTwiceIsRefusedByName(String value) {
        var refused = catchThrowableOfType(
                PlanFileException.class, () -> PlanJson.read(bytes(plan("\"x\": " + value)), "n"));

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.DUPLICATE_KEY);
        assertThat(refused.problem().details()).singleElement().isIn("a", "b", "", "é");
    }

    @Test
    void whereTheStandardLeavesAChoice() throws PlanFileException {
        var whole = plan("\"x\": \"é😀\"");
        // A mark of the byte order is passed over at the beginning, as many editors write it; other encodings are not.
        assertThat(PlanJson.read(bytes("\ufeff" + whole), "i").plan()).isNotNull();
        for (Charset other : List.of(UTF_16LE, UTF_16BE)) {
            assertRefused(whole.getBytes(other));
            assertRefused(("\ufeff" + whole).getBytes(other));
        }
        assertRefused(plan("\"x\": \"é\"").getBytes(ISO_8859_1));
        // Half characters are refused in every spelling; nothing that was written down could hold them.
        assertRefused(bytes(plan("\"x\": \"\\uDFAA\"")));
        // As deep as a hundred, and not deeper.
        assertThat(PlanJson.read(bytes(plan("\"x\": " + "[".repeat(99) + "]".repeat(99))), "i").plan()).isNotNull();
        assertRefused(bytes(plan("\"x\": " + "[".repeat(100) + "]".repeat(100))));
        assertRefused(bytes(plan("\"x\": " + "[".repeat(100_000))));
        assertRefused(bytes(plan("\"x\": " + "{\"\":".repeat(100_000))));
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedWhereverTheyStand() {
        var wrongs = List.of(
                "ff", "c0af", "e080af", "f08080af", "eda080", "f4908080", "c3", "e282", "80", "fe", "f8888080");
        for (var wrong : wrongs) {
            var file = plan("\"x\": \"¦\"").replace("¦", "\u0001");
            var parts = file.split("\u0001");
            assertRefused(joined(bytes(parts[0]), hex(wrong), bytes(parts[1])));
        }
    }

    @Test
    void aFileCutOffAtAnyByteIsRefused() {
        var whole = bytes(plan("\"x\": {\"a\": [1.5e3, \"é\\u00e9\", true, null]}").strip());
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    private static void assertRefused(byte[] file) {
        assertThat(catchThrowableOfType(PlanFileException.class, () -> PlanJson.read(file, "n"))).isNotNull();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
