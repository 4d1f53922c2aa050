// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.Snapshot;

/**
 * Packs the plan of a round and unpacks it: the plan file's JSON without its rounds, gzip, base64; from the second
 * round on only what differs from the round before ({@link SnapshotDifference}), in the same packing. With the tools of
 * any Unix: {@code base64 -d | gunzip}.
 */
public final class SnapshotPacking {

    /** Base64 of the first three bytes of every gzip stream. */
    private static final String GZIP = "H4sI";

    private static final String FILE = "snapshot";

    private SnapshotPacking() {}

    /**
     * Packs a plan for its next round, without its rounds: a snapshot of snapshots would grow with every round. The
     * same plan with the same rounds gives the same snapshot.
     *
     * @param plan with the rounds it has had
     * @throws PlanFileException when the plan cannot be written, as {@link PlanJson#write} says
     */
    public static Snapshot pack(Plan plan) throws PlanFileException {
        var json = PlanJson.write(bare(plan));
        var whole = packed(json);
        var last = plan.rounds().stream().filter(round -> round.snapshot().isPresent()).reduce((_, next) -> next);
        if (last.isEmpty()) {
            return whole;
        }
        try {
            var difference = SnapshotDifference.written(last.get(), json(last.get(), plan.rounds()), json);
            return difference.map(SnapshotPacking::packed)
                    .filter(one -> one.packed().length() < whole.packed().length())
                    .orElse(whole);
        } catch (PlanFileException e) { // the round before is damaged: this one shall not depend on it
            return whole;
        }
    }

    /**
     * The plan as it stood at a round.
     *
     * @param rounds all rounds of the plan, in which the snapshot may build on an earlier one
     * @throws PlanFileException when the snapshot, or one it builds on, is damaged or missing, would unpack to more
     *     than
     *     64 MB, or does not hold a plan this program can read; its file is named "snapshot"
     */
    public static Plan unpack(Round round, List<Round> rounds) throws PlanFileException {
        return PlanJson.read(json(round, rounds), FILE).plan();
    }

    /**
     * Packs a plan with all that is in it: for a document that carries the plan it was made from.
     *
     * @throws PlanFileException when the plan cannot be written, as {@link PlanJson#write} says
     */
    public static Snapshot packWhole(Plan plan) throws PlanFileException {
        return packed(PlanJson.write(plan));
    }

    /**
     * The plan of a snapshot that builds on no other.
     *
     * @throws PlanFileException when it is damaged, would unpack to more than 64 MB, or holds no plan this program can
     *     read; its file is named "snapshot"
     */
    public static Plan unpack(Snapshot whole) throws PlanFileException {
        return PlanJson.read(unpacked(whole), FILE).plan();
    }

    /**
     * The SHA-256 of the plan's JSON as it stood at a round, in 64 hexadecimal digits: what replies to it are known by.
     *
     * @throws PlanFileException as {@link #unpack}
     */
    public static String sha256(Round round, List<Round> rounds) throws PlanFileException {
        return PlanFormat.sha256(json(round, rounds));
    }

    /** The plan alone: what tells of its past stays with the plan as it is now. */
    static Plan bare(Plan plan) {
        return plan.with(next -> next.rounds(List.of()).log(List.of()));
    }

    private static byte[] json(Round round, List<Round> rounds) throws PlanFileException {
        var differences = new ArrayDeque<SnapshotDifference>();
        var seen = new HashSet<Id>();
        var present = round;
        while (true) {
            var bytes = unpacked(present.snapshot().orElseThrow(SnapshotPacking::damaged));
            var difference = SnapshotDifference.read(bytes);
            if (difference.isEmpty()) {
                return applied(bytes, differences);
            }
            var base = difference.get().base();
            if (!seen.add(present.id()) || seen.contains(base)) {
                throw damaged();
            }
            differences.push(difference.get());
            present = rounds.stream()
                    .filter(one -> one.id().equals(base))
                    .findFirst()
                    .orElseThrow(SnapshotPacking::damaged);
        }
    }

    private static byte[] applied(byte[] json, Iterable<SnapshotDifference> differences) throws PlanFileException {
        var present = json;
        for (var difference : differences) {
            present = difference.appliedTo(present).orElseThrow(SnapshotPacking::damaged);
            PlanFormat.rejectTooBig(present.length, FILE);
        }
        return present;
    }

    private static Snapshot packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return new Snapshot(Base64.getEncoder().encodeToString(packed.toByteArray()));
    }

    private static byte[] unpacked(Snapshot snapshot) throws PlanFileException {
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(snapshot.packed())))) {
            var bytes = gzip.readNBytes(PlanFormat.MOST_BYTES + 1); // a few bytes can unpack to gigabytes
            PlanFormat.rejectTooBig(bytes.length, FILE);
            return bytes;
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static PlanFileException damaged() {
        return new PlanFileException(PlanFileProblem.of(ProblemKind.DAMAGED_SNAPSHOT, FILE));
    }

    /**
     * Whether a text begins like a snapshot and has the letters of one. A full look would unpack every round of every
     * plan that is opened; whoever unpacks one gets the full answer.
     */
    static boolean looksPacked(String text) {
        if (!text.startsWith(GZIP) || text.length() % 4 != 0) {
            return false;
        }
        int end = text.length();
        while (end > 0 && text.length() - end < 2 && text.charAt(end - 1) == '=') {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (!isBase64(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBase64(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }
}
