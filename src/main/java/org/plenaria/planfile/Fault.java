// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.List;
import org.plenaria.planfile.JsonValue.JsonObject;

/** A problem at a value of the tree, before line, column and path have been worked out. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient JsonValue where;
    private final String missing;
    private final transient List<String> details;

    private Fault(ProblemKind kind, JsonValue where, String missing, List<String> details) {
        super(kind.name(), null, false, false); // no stack trace: it becomes a sentence, and may be thrown often
        this.kind = kind;
        this.where = where;
        this.missing = missing;
        this.details = details;
    }

    static Fault at(JsonValue where, ProblemKind kind, String... details) {
        return new Fault(kind, where, "", List.of(details));
    }

    /** A field that is not there; its place is the object that should have it. */
    static Fault missing(JsonObject where, String name) {
        return new Fault(ProblemKind.MISSING, where, name, List.of(name));
    }

    /** The same fault, had by a value that must be there: to delete it is no remedy. */
    Fault ofRequired(JsonValue value) {
        if (where != value) {
            return this; // deeper inside, where a member may well be deleted
        }
        return switch (kind) {
            case WRONG_TYPE -> new Fault(ProblemKind.REQUIRED_OF_WRONG_TYPE, where, missing, details);
            case BLANK -> new Fault(ProblemKind.REQUIRED_BLANK, where, missing, details);
            default -> this;
        };
    }

    /** The same fault in a file of a newer version: no mistake, but more than this program can read. */
    Fault inVersion(int version) {
        return new Fault(ProblemKind.NEWER_NOT_UNDERSTOOD, where, missing, List.of(Integer.toString(version)));
    }

    PlanFileException in(SourceText source, JsonValue root) {
        var path = JsonPath.of(root, where);
        return source.problem(kind, where.at(), missing.isEmpty() ? path : JsonPath.member(path, missing), details);
    }
}
