// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonBoolean;
import org.plenaria.planfile.JsonValue.JsonNull;
import org.plenaria.planfile.JsonValue.JsonNumber;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON text into values that know their places. Stricter than the parser underneath: it refuses a member said
 * twice, text after the end, nesting over {@value #DEEPEST} levels and half surrogate pairs, none of which a plan could
 * survive unharmed.
 */
final class JsonParsing {

    static final int DEEPEST = 100;

    // The size of the file is limited before it is read; no limit below that one may get in the way.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNestingDepth(DEEPEST + 10)
                    .build())
            .build();

    private final SourceText source;
    private final JsonParser parser;
    /** Names and indexes down to the present value; spelt out only for a message. */
    private final Deque<Object> path = new ArrayDeque<>();

    /** The member whose value was read last, while the parser looks for the next one; else null. */
    private @Nullable String lastMember;

    private boolean betweenMembers;

    private JsonParsing(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    static JsonValue parse(SourceText source) throws PlanFileException {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), source.text().toCharArray())) {
            return new JsonParsing(source, parser).whole();
        }
    }

    private JsonValue whole() throws PlanFileException {
        try {
            if (parser.nextToken() == null) {
                throw source.problem(ProblemKind.EMPTY, 0, "", List.of());
            }
            var value = value();
            rejectTrailingText();
            return value;
        } catch (UnexpectedEndOfInputException e) {
            throw problem(ProblemKind.CUT_OFF, source.text().length());
        } catch (JacksonException e) {
            throw syntaxError(e);
        }
    }

    private void rejectTrailingText() throws PlanFileException {
        int at;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            at = at();
        } catch (JacksonException e) {
            at = SyntaxPlace.of(e, source.text());
        }
        throw problem(ProblemKind.TRAILING_TEXT, at, SyntaxPlace.excerpt(source.text(), at));
    }

    private PlanFileException syntaxError(JacksonException e) {
        int at = SyntaxPlace.of(e, source.text());
        if (at == source.text().length()) {
            return problem(ProblemKind.CUT_OFF, at);
        }
        if (SyntaxPlace.isLoneSurrogate(e)) {
            return problem(ProblemKind.LONE_SURROGATE, at);
        }
        var fault = SyntaxFault.of(e, source.text(), at);
        return problem(fault.kind(), at, fault.details().toArray(String[]::new));
    }

    private PlanFileException problem(ProblemKind kind, int at, String... details) {
        var name = parser.streamReadContext().currentName();
        // The parser reads a member's name and the beginning of its value in one step.
        boolean inNextMember = betweenMembers && name != null && !name.equals(lastMember);
        var place = JsonPath.of(path);
        return source.problem(kind, at, inNextMember ? JsonPath.member(place, name) : place, List.of(details));
    }

    private int at() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private JsonValue value() throws PlanFileException {
        int at = at();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new JsonString(at, wellFormed(parser.getString(), at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(at, parser.getString());
            case VALUE_TRUE -> new JsonBoolean(at, true);
            case VALUE_FALSE -> new JsonBoolean(at, false);
            case VALUE_NULL -> new JsonNull(at);
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private JsonObject object(int at) throws PlanFileException {
        rejectDeepNesting(at);
        var members = new LinkedHashMap<String, JsonValue>();
        String previous = null;
        while (nextMember(previous) != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            int nameAt = at();
            if (members.containsKey(name)) {
                throw problem(ProblemKind.DUPLICATE_KEY, nameAt, name);
            }
            wellFormed(name, nameAt);
            path.addLast(name);
            parser.nextToken();
            members.put(name, value());
            path.removeLast();
            previous = name;
        }
        return new JsonObject(at, members);
    }

    private JsonToken nextMember(@Nullable String previous) {
        lastMember = previous;
        betweenMembers = true;
        var token = parser.nextToken();
        betweenMembers = false;
        return token;
    }

    private JsonArray array(int at) throws PlanFileException {
        rejectDeepNesting(at);
        var items = new ArrayList<JsonValue>();
        while (true) {
            path.addLast(items.size());
            var token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                path.removeLast();
                return new JsonArray(at, items);
            }
            items.add(value());
            path.removeLast();
        }
    }

    private void rejectDeepNesting(int at) throws PlanFileException {
        if (path.size() >= DEEPEST) {
            throw problem(ProblemKind.TOO_DEEP, at, Integer.toString(DEEPEST));
        }
    }

    private String wellFormed(String text, int at) throws PlanFileException {
        if (Surrogates.anyAlone(text)) {
            throw problem(ProblemKind.LONE_SURROGATE, at);
        }
        return text;
    }
}
