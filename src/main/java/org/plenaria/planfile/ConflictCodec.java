// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Contested;
import org.plenaria.plan.Contested.Kind;
import org.plenaria.plan.Id;
import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Round;

/**
 * A conflict that nobody has decided yet. What the sides say stands in it as the very member the field has in the file.
 *
 * @param formatVersion of the plan it is part of
 */
record ConflictCodec(int formatVersion) implements Codec<OpenConflict> {

    private static final Codec<Kind> KIND = Choice.of(Kind.class);
    private static final Codec<Side> SIDE = Choice.of(Side.class);
    private static final Codec<Authorship> BY = new AuthorshipCodec();
    private static final Codec<Comment> COMMENT = new CommentCodec();
    private static final Codec<Round> ROUND = new RoundCodec();

    private static final String OURS = "ours";
    private static final String THEIRS = "theirs";

    private enum Side {
        OURS,
        THEIRS
    }

    @Override
    public OpenConflict read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        Id id = in.id();
        Kind kind = in.required("kind", KIND);
        var about = kind == Kind.COMMENT || kind == Kind.ROUND
                ? versions(in, kind, context)
                : ofElement(in, kind, Types.object(value), context);
        return new OpenConflict(id, about, in.optional("oursBy", BY), in.optional("theirsBy", BY), in.rest());
    }

    /** The sides repeat ids that stand in the plan, so each is read by itself. */
    private static Contested versions(Members in, Kind kind, Context context) throws Fault {
        var removedBy = in.optional("removedBy", SIDE);
        if (removedBy.isPresent()) {
            return new Contested.Removal(kind, in.required("element", Scalars.ID), removedBy.get() == Side.OURS);
        }
        return kind == Kind.COMMENT
                ? new Contested.CommentVersions(
                        in.required(OURS, apart(COMMENT, context)), in.required(THEIRS, apart(COMMENT, context)))
                : new Contested.RoundVersions(
                        in.required(OURS, apart(ROUND, context)), in.required(THEIRS, apart(ROUND, context)));
    }

    private Contested ofElement(Members in, Kind kind, JsonValue.JsonObject object, Context context) throws Fault {
        Id element = in.required("element", Scalars.ID);
        var removedBy = in.optional("removedBy", SIDE);
        if (removedBy.isPresent()) {
            return new Contested.Removal(kind, element, removedBy.get() == Side.OURS);
        }
        var order = in.list("oursOrder", Scalars.ID);
        if (!order.isEmpty()) {
            return new Contested.Order(kind, element, order, in.list("theirsOrder", Scalars.ID));
        }
        String field = in.required("field", Scalars.STRING);
        if (kind == Kind.ACTIVITY && field.equals(Contested.AreaOfActivity.FIELD)) {
            return new Contested.AreaOfActivity(
                    element,
                    in.optional("base", Scalars.ID),
                    in.required(OURS, Scalars.ID),
                    in.required(THEIRS, Scalars.ID));
        }
        List.of("base", OURS, THEIRS).forEach(in::take);
        return new FieldMembers(formatVersion, context)
                .read(kind, element, field, side(object, "base"), side(object, OURS), side(object, THEIRS))
                .orElseThrow(() -> Fault.at(
                        side(object, "field").orElse(object), ProblemKind.NOT_A_CHOICE, field,
                        String.join(", ", FieldMembers.names(kind))));
    }

    private static Optional<JsonValue> side(JsonValue.JsonObject object, String name) {
        return Optional.ofNullable(object.get(name));
    }

    private static <T> Codec<T> apart(Codec<T> codec, Context context) {
        return new Codec<>() {
            @Override
            public T read(JsonValue value, Context ignored) throws Fault {
                return codec.read(value, Context.reading(context.original(), context.lenient()));
            }

            @Override
            public JsonValue write(T value, Context writing) throws Fault {
                return codec.write(value, writing);
            }
        };
    }

    @Override
    public JsonValue write(OpenConflict conflict, Context context) throws Fault {
        var about = conflict.about();
        var out = new ObjectOf(context)
                .put("id", Scalars.ID, conflict.id())
                .put("kind", KIND, about.kind());
        switch (about) {
            case Contested.FieldValue<?, ?> one -> {
                out.put("element", Scalars.ID, one.element()).put("field", Scalars.STRING, one.field().name());
                var members = new FieldMembers(formatVersion, context);
                put(out, "base", one.base().isEmpty() ? null : members.write(one, one.base().get()));
                put(out, OURS, members.write(one, one.ours()));
                put(out, THEIRS, members.write(one, one.theirs()));
            }
            case Contested.AreaOfActivity one -> out.put("element", Scalars.ID, one.element())
                    .put("field", Scalars.STRING, Contested.AreaOfActivity.FIELD)
                    .put("base", Scalars.ID, one.base())
                    .put(OURS, Scalars.ID, one.ours())
                    .put(THEIRS, Scalars.ID, one.theirs());
            case Contested.Removal one -> out.put("element", Scalars.ID, one.element())
                    .put("removedBy", SIDE, one.byOurs() ? Side.OURS : Side.THEIRS);
            case Contested.Order one -> out.put("element", Scalars.ID, one.element())
                    .put("oursOrder", Scalars.ID, one.ours())
                    .put("theirsOrder", Scalars.ID, one.theirs());
            case Contested.CommentVersions one -> out.put(OURS, COMMENT, one.ours()).put(THEIRS, COMMENT, one.theirs());
            case Contested.RoundVersions one -> out.put(OURS, ROUND, one.ours()).put(THEIRS, ROUND, one.theirs());
        }
        return out.put("oursBy", BY, conflict.ours())
                .put("theirsBy", BY, conflict.theirs())
                .with(conflict.unknown());
    }

    private static void put(ObjectOf out, String name, @Nullable JsonValue value) throws Fault {
        if (value != null) {
            out.put(name, AS_IT_IS, value);
        }
    }

    private static final Codec<JsonValue> AS_IT_IS = new Codec<>() {
        @Override
        public JsonValue read(JsonValue value, Context context) {
            return value;
        }

        @Override
        public JsonValue write(JsonValue value, Context context) {
            return value;
        }
    };
}
