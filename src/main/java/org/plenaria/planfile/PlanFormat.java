// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/**
 * The format at one version, with the steps that lead there from all earlier ones.
 *
 * @param migrations one for each version from 1 to the one before this, in order
 */
record PlanFormat(int version, List<Migration> migrations) {

    static final PlanFormat CURRENT = new PlanFormat(1, List.of());

    /** A larger file is refused before it is read in: no plan is near it, and it would exhaust the memory. */
    static final int MOST_BYTES = 64 << 20;

    private static final String VERSION_FIELD = "formatVersion";
    /** So many places that were left out are told; finding each takes a walk through the file. */
    private static final int MOST_PLACES = 100;

    PlanFormat {
        migrations = List.copyOf(migrations);
        for (int i = 0; i < version - 1; i++) {
            if (migrations.size() != version - 1 || migrations.get(i).from() != i + 1) {
                throw new IllegalArgumentException("one migration for each version before " + version);
            }
        }
    }

    LoadedPlan read(byte[] bytes, String file) throws PlanFileException {
        rejectTooBig(bytes.length, file);
        if (OtherDocuments.isOne(bytes)) {
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.NOT_A_PLAN, file));
        }
        var source = SourceText.decode(bytes, file);
        var root = JsonParsing.parse(source);
        try {
            var object = ourObject(root);
            int found = versionOf(object);
            boolean newer = found > version;
            var present = migrated(object, found);
            var context = context(present, newer);
            var plan = newer ? newerPlan(present, context, found) : plan(present, context);
            return new LoadedPlan(plan, found, newer, sha256(bytes), places(present, context.leftOut()));
        } catch (Fault fault) {
            throw fault.in(source, root);
        }
    }

    byte[] write(Plan plan) throws PlanFileException {
        var nowhere = new SourceText("", "");
        JsonValue root = new JsonObject(JsonValue.MADE, Map.of());
        try {
            var newer = plan.unknown().members().get(VERSION_FIELD);
            if (newer != null) {
                throw Fault.at(root, ProblemKind.NEWER_VERSION, newer);
            }
            root = new PlanCodec(version).write(plan, Context.writing(plan.originalLanguage()));
            return JsonPrinting.file(root);
        } catch (Fault fault) {
            throw fault.in(nowhere, root);
        }
    }

    /** Whether a plan was read from a file of a newer version, whose number stayed among the unknown fields. */
    static boolean isNewer(Plan plan) {
        return plan.unknown().members().containsKey(VERSION_FIELD);
    }

    static void rejectTooBig(long bytes, String file) throws PlanFileException {
        if (bytes > MOST_BYTES) {
            var details = List.of(Long.toString((bytes + (1 << 20) - 1) >> 20), Integer.toString(MOST_BYTES >> 20));
            throw new PlanFileException(new PlanFileProblem(ProblemKind.TOO_BIG, file, 0, 0, "", details));
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Plan newerPlan(JsonObject object, Context context, int found) throws Fault {
        try {
            return plan(object, context);
        } catch (Fault fault) {
            throw fault.inVersion(found);
        }
    }

    private static Context context(JsonObject object, boolean newer) throws Fault {
        var language = object.get("originalLanguage");
        if (language == null) {
            throw Fault.missing(object, "originalLanguage");
        }
        // All plain texts are in this language, wherever the file names it.
        Language original = Members.required(
                language, Scalars.LANGUAGE, Context.reading(Language.ENGLISH, newer));
        return Context.reading(original, newer);
    }

    private Plan plan(JsonObject object, Context context) throws Fault {
        var plan = new PlanCodec(version).read(object, context);
        if (!context.lenient()) {
            References.check(plan, object);
        }
        return plan;
    }

    /** What is inside of something else that was left out is not told twice. */
    private static List<String> places(JsonObject root, List<JsonValue> values) {
        var paths = values.stream().limit(MOST_PLACES).map(value -> JsonPath.of(root, value)).toList();
        return paths.stream()
                .filter(path -> paths.stream()
                        .noneMatch(other -> path.startsWith(other + ".") || path.startsWith(other + "[")))
                .toList();
    }

    private static JsonObject ourObject(JsonValue root) throws Fault {
        if (root instanceof JsonObject object
                && object.get("format") instanceof JsonString(_, var format)
                && format.equals(PlanCodec.FORMAT)) {
            return object;
        }
        throw Fault.at(root, ProblemKind.NOT_A_PLAN);
    }

    private static int versionOf(JsonObject object) throws Fault {
        var found = object.get(VERSION_FIELD);
        if (found == null) {
            throw Fault.missing(object, VERSION_FIELD);
        }
        return Members.required(found, PlanCodec.VERSION, Context.writing(Language.ENGLISH));
    }

    private JsonObject migrated(JsonObject object, int found) {
        var present = object;
        for (int from = found; from < version; from++) {
            present = migrations.get(from - 1).migrate(present);
        }
        return present;
    }
}
