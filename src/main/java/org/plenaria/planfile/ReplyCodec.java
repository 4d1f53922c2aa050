// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Set;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/** A reply in its file. */
final class ReplyCodec implements Codec<Reply> {

    static final String FORMAT = "plenaria-reply";
    static final int VERSION = 1;

    private static final Codec<Comment> COMMENT = new CommentCodec();
    private static final Codec<Proposal> PROPOSAL = new ProposalCodec();
    private static final Codec<Integer> VERSIONS = Numbers.whole(1, VERSION);
    private static final Codec<JsonValue> ANYTHING = new Anything();

    @Override
    public Reply read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        in.take("format");
        in.required("formatVersion", VERSIONS);
        return new Reply(
                in.required("plan", Scalars.ID),
                in.optional("round", Scalars.ID),
                in.required("base", Scalars.WORDS),
                in.required("by", Scalars.WORDS),
                in.required("date", Scalars.DATE),
                in.list("proposals", PROPOSAL),
                in.list("comments", COMMENT),
                in.rest());
    }

    @Override
    public JsonValue write(Reply reply, Context context) throws Fault {
        return new ObjectOf(context)
                .put("format", Scalars.STRING, FORMAT)
                .put("formatVersion", VERSIONS, VERSION)
                .put("plan", Scalars.ID, reply.plan())
                .put("round", Scalars.ID, reply.round())
                .put("base", Scalars.STRING, reply.base())
                .put("by", Scalars.STRING, reply.by())
                .put("date", Scalars.DATE, reply.date())
                .put("proposals", PROPOSAL, reply.proposals())
                .put("comments", COMMENT, reply.comments())
                .with(reply.unknown());
    }

    static Context context() {
        return Context.reading(Language.ENGLISH, false); // a reply has no texts of its own but comments
    }

    private static final class ProposalCodec implements Codec<Proposal> {

        private static final Codec<String> PART = new PartCodec();

        @Override
        public Proposal read(JsonValue value, Context context) throws Fault {
            var in = Members.of(value, context);
            Id element = in.required("element", Scalars.ID);
            var part = in.required("part", PART);
            var field = in.optional("field", Scalars.STRING);
            var was = in.optional("was", ANYTHING);
            var proposed = in.optional("proposed", ANYTHING);
            if (field.isEmpty() && proposed.isPresent()) {
                Types.object(proposed.get());
            }
            return new Proposal(element.toString(), part, field, was, proposed);
        }

        @Override
        public JsonValue write(Proposal proposal, Context context) throws Fault {
            return new ObjectOf(context)
                    .put("element", Scalars.STRING, proposal.element())
                    .put("part", PART, proposal.part())
                    .put("field", Scalars.STRING, proposal.field())
                    .put("was", ANYTHING, proposal.was())
                    .put("proposed", ANYTHING, proposal.proposed())
                    .with(UnknownFields.NONE);
        }
    }

    private static final class PartCodec implements Codec<String> {

        private static final Set<String> PARTS =
                Set.of(PlanTree.PLAN, PlanTree.SECTION, PlanTree.AREA, PlanTree.ACTIVITY);

        @Override
        public String read(JsonValue value, Context context) throws Fault {
            var text = Types.string(value);
            if (!PARTS.contains(text)) {
                throw Fault.at(value, ProblemKind.NOT_A_CHOICE, text, "plan, section, area, activity");
            }
            return text;
        }

        @Override
        public JsonValue write(String part, Context context) {
            return new JsonString(JsonValue.MADE, part);
        }
    }

    /** A value of the plan file, kept as it is until the plan it belongs to is put together. */
    private static final class Anything implements Codec<JsonValue> {

        @Override
        public JsonValue read(JsonValue value, Context context) {
            return value;
        }

        @Override
        public JsonValue write(JsonValue value, Context context) {
            return value;
        }
    }

    /** Whether a document says that it is a reply. */
    static boolean isOne(JsonValue root) {
        return root instanceof JsonObject object
                && object.get("format") instanceof JsonString(_, var format)
                && format.equals(FORMAT);
    }
}
