// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Snapshot;

/**
 * Packs the plan of a round and unpacks it: the plan file's JSON without its rounds, gzip, base64. With the tools of
 * any Unix: {@code base64 -d | gunzip}.
 */
public final class SnapshotPacking {

    /** Base64 of the first three bytes of every gzip stream. */
    private static final String GZIP = "H4sI";

    private SnapshotPacking() {}

    /**
     * Packs a plan, without its rounds: a snapshot of snapshots would grow with every round. The same plan gives the
     * same snapshot.
     *
     * @throws PlanFileException when the plan cannot be written, as {@link PlanJson#write} says
     */
    public static Snapshot pack(Plan plan) throws PlanFileException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(PlanJson.write(plan.withRounds(List.of())));
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return new Snapshot(Base64.getEncoder().encodeToString(packed.toByteArray()));
    }

    /**
     * The plan a snapshot holds.
     *
     * @throws PlanFileException when the snapshot is damaged, would unpack to more than 64 MB, or does not hold a plan
     *     this program can read; its file is named "snapshot"
     */
    public static Plan unpack(Snapshot snapshot) throws PlanFileException {
        var file = "snapshot";
        byte[] bytes;
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(snapshot.packed())))) {
            bytes = gzip.readNBytes(PlanFormat.MOST_BYTES + 1); // a few bytes can unpack to gigabytes
        } catch (IOException | IllegalArgumentException e) {
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.DAMAGED_SNAPSHOT, file));
        }
        return PlanJson.read(bytes, file).plan();
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
