// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What turns one text into another, line by line, in the commands of the Unix editor {@code ed} ("diff -e"): {@code
 * 5d}, {@code 5,7c}, {@code 5a}, new lines up to a line with nothing but a point. The last place comes first, so that
 * line numbers are those of the first text throughout.
 */
final class LineScript {

    /** Between texts that have less in common than this, a script would be hardly shorter than the text. */
    private static final int MOST_CHANGES = 2_000;

    private static final String END = ".";

    private LineScript() {}

    /** The script, unless the texts differ in more lines than is worth writing down, or no script can say it. */
    static Optional<List<String>> between(List<String> before, List<String> after) {
        if (after.contains(END)) {
            return Optional.empty();
        }
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var old = before.subList(start, before.size() - end);
        var next = after.subList(start, after.size() - end);
        int offset = start;
        return new LineEdits(old, next, MOST_CHANGES).runs().map(runs -> written(runs, after, offset));
    }

    private static List<String> written(List<LineEdits.Run> runs, List<String> after, int offset) {
        var script = new ArrayList<String>();
        for (var run : runs.reversed()) {
            int first = offset + run.from() + 1;
            int last = offset + run.to();
            if (run.isDeletion()) {
                script.add(lines(first, last) + "d");
                continue;
            }
            script.add(run.from() == run.to() ? (offset + run.from()) + "a" : lines(first, last) + "c");
            script.addAll(after.subList(offset + run.newFrom(), offset + run.newTo()));
            script.add(END);
        }
        return script;
    }

    private static String lines(int first, int last) {
        return first == last ? Integer.toString(first) : first + "," + last;
    }

    /**
     * The text a script makes of another; empty when it is no script, or not one for this text.
     *
     * @param script commands that go from the end of the text to its beginning
     */
    static Optional<List<String>> applied(List<String> before, List<String> script) {
        var parts = new ArrayList<List<String>>();
        int kept = before.size(); // the lines from here on have been dealt with
        for (int i = 0; i < script.size(); i++) {
            var command = Command.of(script.get(i));
            if (command.isEmpty() || command.get().last > kept) {
                return Optional.empty();
            }
            var one = command.get();
            parts.add(before.subList(one.last, kept));
            if (one.takesLines()) {
                int end = i + 1;
                while (end < script.size() && !script.get(end).equals(END)) {
                    end++;
                }
                if (end == script.size()) {
                    return Optional.empty();
                }
                parts.add(script.subList(i + 1, end));
                i = end;
            }
            kept = one.first;
        }
        parts.add(before.subList(0, kept));
        return Optional.of(parts.reversed().stream().flatMap(List::stream).toList());
    }

    /**
     * One command.
     *
     * @param first the lines before it stay, counted from 0
     * @param last the lines from it on stay
     */
    private record Command(int first, int last, char kind) {

        static Optional<Command> of(String line) {
            try {
                char kind = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
                var numbers = line.substring(0, Math.max(0, line.length() - 1)).split(",", -1);
                int from = Integer.parseInt(numbers[0]);
                int to = Integer.parseInt(numbers[numbers.length - 1]);
                boolean fits = numbers.length <= 2 && from >= (kind == 'a' ? 0 : 1) && to >= from;
                return switch (kind) {
                    case 'a' -> fits && from == to ? Optional.of(new Command(from, from, kind)) : Optional.empty();
                    case 'c', 'd' -> fits ? Optional.of(new Command(from - 1, to, kind)) : Optional.empty();
                    default -> Optional.empty();
                };
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }

        boolean takesLines() {
            return kind != 'd';
        }
    }
}
