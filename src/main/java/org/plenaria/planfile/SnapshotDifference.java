// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Round;

/**
 * A snapshot told by what differs from another round's: one line that names the format, the other round and the SHA-256
 * of its JSON, then a {@link LineScript}. Since the JSON has one field a line, a round in which ten fields changed
 * costs about ten lines.
 *
 * @param base the round it builds on
 * @param sha256 of the base's JSON, so that it is never applied to another
 */
record SnapshotDifference(Id base, String sha256, List<String> script) {

    private static final String FORMAT = "plenaria-difference 1 ";

    SnapshotDifference {
        script = List.copyOf(script);
    }

    /** What to write down for a state of the plan, where it can be told as a difference from another round's. */
    static Optional<byte[]> written(Round base, byte[] before, byte[] after) {
        return LineScript.between(lines(before), lines(after)).map(script -> {
            var lines = new ArrayList<String>(script.size() + 1);
            lines.add(FORMAT + base.id() + " " + PlanFormat.sha256(before));
            lines.addAll(script);
            return bytes(lines);
        });
    }

    /** The difference that was written down; empty when the bytes are something else, such as a whole plan. */
    static Optional<SnapshotDifference> read(byte[] bytes) {
        var begin = FORMAT.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < begin.length || !java.util.Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length)) {
            return Optional.empty();
        }
        var lines = lines(bytes);
        var names = lines.getFirst().substring(FORMAT.length()).split(" ", -1);
        try {
            return names.length == 2
                    ? Optional.of(new SnapshotDifference(Id.of(names[0]), names[1], lines.subList(1, lines.size())))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The JSON it leads to; empty when it was made for another, or is damaged. */
    Optional<byte[]> appliedTo(byte[] json) {
        return PlanFormat.sha256(json).equals(sha256)
                ? LineScript.applied(lines(json), script).map(SnapshotDifference::bytes)
                : Optional.empty();
    }

    // Every line of our files ends with a line feed, the last included; other kinds of line ends are part of a line.
    private static List<String> lines(byte[] bytes) {
        var lines = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        return lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
