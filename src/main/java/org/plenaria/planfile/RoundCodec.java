// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Snapshot;
import org.plenaria.planfile.JsonValue.JsonString;

/** A version that left the house. Its packed plan is passed on as it is; only its beginning is looked at. */
final class RoundCodec implements Codec<Round> {

    private static final Codec<RoundKind> KIND = Choice.of(RoundKind.class);
    private static final Codec<Integer> REVISION = Numbers.whole(0, Integer.MAX_VALUE);
    private static final Codec<Snapshot> SNAPSHOT = new SnapshotCodec();

    @Override
    public Round read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Round(
                in.id(),
                in.required("kind", KIND),
                in.required("revision", REVISION),
                in.required("date", Scalars.DATE),
                in.optional("deadline", Scalars.DATE),
                in.list("addressees", Scalars.STRING),
                in.optional("note", Scalars.STRING),
                in.optional("snapshot", SNAPSHOT),
                in.rest());
    }

    @Override
    public JsonValue write(Round round, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, round.id())
                .put("kind", KIND, round.kind())
                .put("revision", REVISION, round.revision())
                .put("date", Scalars.DATE, round.date())
                .put("deadline", Scalars.DATE, round.deadline())
                .put("addressees", Scalars.STRING, round.addressees())
                .put("note", Scalars.STRING, round.note())
                .put("snapshot", SNAPSHOT, round.snapshot())
                .with(round.unknown());
    }

    private static final class SnapshotCodec implements Codec<Snapshot> {

        @Override
        public Snapshot read(JsonValue value, Context context) throws Fault {
            var packed = Types.string(value);
            if (!SnapshotPacking.looksPacked(packed)) {
                throw Fault.at(value, ProblemKind.DAMAGED_SNAPSHOT);
            }
            return new Snapshot(packed);
        }

        @Override
        public JsonValue write(Snapshot snapshot, Context context) {
            return new JsonString(JsonValue.MADE, snapshot.packed());
        }
    }
}
