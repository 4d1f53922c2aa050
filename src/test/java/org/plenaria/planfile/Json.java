// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.nio.charset.StandardCharsets;

/** Small plan files for tests. */
final class Json {

    static final String PLAN_ID = "00000000-0000-4000-8000-000000000001";
    static final String A = "00000000-0000-4000-8000-00000000000a";
    static final String B = "00000000-0000-4000-8000-00000000000b";
    static final String C = "00000000-0000-4000-8000-00000000000c";
    static final String GONE = "00000000-0000-4000-8000-0000000000ff";

    private Json() {}

    /** The file of a plan that has what it must have, and these members besides. */
    static String plan(String members) {
        return """
                {
                  "format": "plenaria-plan",
                  "formatVersion": 1,
                  "id": "%s",
                  "originalLanguage": "en",
                  "calendar": {"start": "2020-01", "months": 12, "division": "semesters"}%s
                }
                """
                .formatted(PLAN_ID, members.isEmpty() ? "" : ",\n" + members);
    }

    /** A plan with one area that has one activity with these members. */
    static String activity(String members) {
        return plan("""
                "areas": [{"id": "%s", "colour": "#1d5fb8", "subheadings": [{"id": "%s"}], "activities": [
                {"id": "%s", %s}
                ]}]""".formatted(A, B, C, members));
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
