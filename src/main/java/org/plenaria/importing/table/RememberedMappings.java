// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.plan.Period;

/**
 * How the user had tables of other files read: a file of the same shape is read so without being asked again.
 *
 * @param meanings by the fingerprint of the header: what its columns mean, in words that settings can hold
 *     ("TITLE|Q1|EXTRA|-"), the latest last
 */
public record RememberedMappings(Map<String, String> meanings) {

    private static final int MOST = 50;
    private static final String LEFT_OUT = "-";

    public RememberedMappings {
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings)); // keeps the order
    }

    public static RememberedMappings none() {
        return new RememberedMappings(Map.of());
    }

    /** The same with one more; the oldest are forgotten when there are more than fifty. */
    public RememberedMappings with(ColumnMapping mapping) {
        var all = new LinkedHashMap<>(meanings);
        all.remove(mapping.fingerprint());
        all.put(mapping.fingerprint(),
                mapping.columns().stream().map(column -> word(column.meaning())).collect(Collectors.joining("|")));
        while (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        return new RememberedMappings(all);
    }

    /** A proposal as the user had one of the same shape; the proposal itself where there was none. */
    public ColumnMapping recalled(ColumnMapping proposal) {
        var words = meanings.get(proposal.fingerprint());
        var meant = words == null ? List.<String>of() : Arrays.asList(words.split("\\|", -1));
        if (meant.size() != proposal.columns().size()) {
            return proposal;
        }
        var columns = new ArrayList<ColumnMapping.Column>();
        for (int i = 0; i < meant.size(); i++) {
            var before = proposal.columns().get(i);
            var meaning = meaning(meant.get(i));
            if (meaning.isEmpty()) { // written by another version
                return proposal;
            }
            columns.add(new ColumnMapping.Column(before.header(), meaning.get(), before.plural()));
        }
        return proposal.withColumns(columns);
    }

    private static String word(ColumnMeaning meaning) {
        return switch (meaning) {
            case ColumnMeaning.Holds(FieldKind field) -> field.name();
            case ColumnMeaning.Ticks(Period period) -> period.notation();
            case ColumnMeaning.LeftOut() -> LEFT_OUT;
        };
    }

    private static Optional<ColumnMeaning> meaning(String word) {
        if (word.equals(LEFT_OUT)) {
            return Optional.of(new ColumnMeaning.LeftOut());
        }
        return Arrays.stream(FieldKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .<ColumnMeaning>map(ColumnMeaning.Holds::new)
                .or(() -> Period.parse(word).map(ColumnMeaning.Ticks::new));
    }
}
