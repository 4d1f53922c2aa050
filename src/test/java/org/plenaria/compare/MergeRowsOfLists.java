// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.compare.MergeCase.resource;
import static org.plenaria.compare.MergeCase.set;
import static org.plenaria.compare.MergeCase.text;
import static org.plenaria.compare.MergeCase.texts;
import static org.plenaria.compare.MergeCase.valueOf;
import static org.plenaria.compare.MergeCase.with;
import static org.plenaria.compare.MergeRow.row;
import static org.plenaria.plan.ActivityFields.EXTRA_FIELDS;
import static org.plenaria.plan.ActivityFields.PRODUCTS;
import static org.plenaria.plan.ActivityFields.RESOURCES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.UnknownFields;

/** Rows 20 to 32: lists of words, of parts with ids, and of named fields. */
final class MergeRowsOfLists {

    private static final String REPORT = "Report on open data";
    private static final String FINAL = "Final report on open data";
    private static final String DRAFT = "Draft report on open data";

    private MergeRowsOfLists() {}

    static Stream<MergeRow> rows() {
        return Stream.concat(words(), parts());
    }

    private static Stream<MergeRow> words() {
        return Stream.of(
                list(20, List.of("Map"), List.of("Map", "Guide"), List.of("Map", "Video"))
                        .gives(products("Map", "Guide", "Video")),
                list(21, List.of("Map"), List.of("Map", "Guide"), List.of("Map", "Guide"))
                        .gives(products("Map", "Guide")),
                list(22, List.of("Map", "Guide"), List.of("Guide"), List.of("Map", "Guide", "Video"))
                        .gives(products("Guide", "Video")),
                list(23, List.of(REPORT, "Map of services"), List.of(FINAL, "Map of services"),
                        List.of(REPORT, "Map of all services"))
                        .gives(products(FINAL, "Map of all services")),
                list(24, List.of(REPORT), List.of(FINAL), List.of(DRAFT)).asking("VALUE products en")
                        .gives(products(FINAL)),
                list(25, List.of(REPORT), List.of(), List.of(FINAL)).asking("REMOVED_OR_CHANGED products")
                        .gives(products(FINAL)),
                list(26, List.of("A", "B", "C"), List.of("C", "A", "B"), List.of("A", "B", "C", "D"))
                        .gives(products("C", "A", "B", "D")),
                list(27, List.of("A", "B", "C", "D"), List.of("B", "A", "C", "D"), List.of("A", "B", "D", "C"))
                        .gives(products("B", "A", "D", "C")),
                list(28, List.of("A", "B", "C", "D"), List.of("D", "A", "B", "C"), List.of("A", "D", "B", "C"))
                        .asking("ORDER products")
                        .gives(products("D", "A", "B", "C")));
    }

    private static MergeRow list(int number, List<String> base, List<String> ours, List<String> theirs) {
        return row(
                number,
                with(PRODUCTS, texts(base.toArray(String[]::new))),
                set(PRODUCTS, texts(ours.toArray(String[]::new))),
                set(PRODUCTS, texts(theirs.toArray(String[]::new))));
    }

    private static Consumer<Plan> products(String... expected) {
        return merged -> assertThat(MergeCase.words(merged, valueOf(PRODUCTS, merged))).containsExactly(expected);
    }

    private static Stream<MergeRow> parts() {
        var funds = resource("Funds").withAmount(amount(100));
        var base = with(RESOURCES, List.of(funds));
        return Stream.of(
                row(29, base, set(RESOURCES, List.of(funds.withAmount(amount(200)))),
                        set(RESOURCES, List.of(funds.withSource(text("Bank funds")))))
                        .gives(resources(funds.withAmount(amount(200)).withSource(text("Bank funds")))),
                row(30, base, set(RESOURCES, List.of(funds.withAmount(amount(200)))),
                        set(RESOURCES, List.of(funds.withAmount(amount(300)))))
                        .asking("VALUE resources")
                        .gives(resources(funds.withAmount(amount(200)))),
                row(31, base, set(RESOURCES, List.of()), set(RESOURCES, List.of(funds.withAmount(amount(300)))))
                        .asking("REMOVED_OR_CHANGED resources")
                        .gives(resources(funds.withAmount(amount(300)))),
                row(32, with(EXTRA_FIELDS, axis(text("one"))), set(EXTRA_FIELDS, axis(text("two"))),
                        set(EXTRA_FIELDS, axis(text("one", "uno"))))
                        .gives(merged -> assertThat(valueOf(EXTRA_FIELDS, merged))
                                .isEqualTo(axis(text("two", "uno")))));
    }

    private static Optional<BigDecimal> amount(long amount) {
        return Optional.of(BigDecimal.valueOf(amount));
    }

    private static Consumer<Plan> resources(Resource... expected) {
        return merged -> assertThat(valueOf(RESOURCES, merged)).containsExactly(expected);
    }

    private static List<ExtraField> axis(LocalizedText value) {
        return List.of(new ExtraField("Strategic axis", value, UnknownFields.NONE));
    }
}
