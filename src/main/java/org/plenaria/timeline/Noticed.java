// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * Something the checks noticed about an activity, as far as one can look for it.
 *
 * @param kind the name of the rule that noticed it
 * @param severity the name of how much it matters
 */
public record Noticed(String kind, String severity) {

    /** What one can look for. */
    public sealed interface Wanted {
        boolean isMetBy(Noticed noticed);
    }

    /** Anything at all. */
    public record Any() implements Wanted {
        @Override
        public boolean isMetBy(Noticed noticed) {
            return true;
        }
    }

    /** Whatever matters so much. */
    public record OfSeverity(String severity) implements Wanted {
        @Override
        public boolean isMetBy(Noticed noticed) {
            return noticed.severity.equals(severity);
        }
    }

    /** What one rule noticed. */
    public record OfKind(String kind) implements Wanted {
        @Override
        public boolean isMetBy(Noticed noticed) {
            return noticed.kind.equals(kind);
        }
    }
}
