// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Section;

class SectionMovesTest {

    private final Section background = Section.headed(text("Background"), Placement.BEFORE_AREAS);
    private final Section closing = Section.headed(text("Closing"), Placement.AFTER_AREAS);
    private final Section purpose = Section.headed(text("Purpose"), Placement.BEFORE_AREAS);
    private final Section annex = Section.headed(text("Annex"), Placement.AFTER_AREAS);
    private final Plan plan = Plans.empty().withSections(List.of(background, closing, purpose, annex));

    @Test
    void a_section_moves_past_its_neighbour_on_paper_whatever_lies_between_them_in_the_file() {
        assertThat(document(SectionMoves.up(plan, purpose.id()))).isEqualTo("Purpose Background | Closing Annex");
        assertThat(document(SectionMoves.down(plan, background.id()))).isEqualTo("Purpose Background | Closing Annex");
        assertThat(document(SectionMoves.up(plan, annex.id()))).isEqualTo("Background Purpose | Annex Closing");
        assertThat(document(SectionMoves.down(plan, closing.id()))).isEqualTo("Background Purpose | Annex Closing");
    }

    @Test
    void the_last_of_the_front_matter_moves_past_the_areas_and_back() {
        assertThat(document(SectionMoves.down(plan, purpose.id()))).isEqualTo("Background | Purpose Closing Annex");
        assertThat(document(SectionMoves.up(plan, closing.id()))).isEqualTo("Background Purpose Closing | Annex");
    }

    @Test
    void the_ends_of_the_document_stay() {
        assertThat(SectionMoves.up(plan, background.id())).isEmpty();
        assertThat(SectionMoves.down(plan, annex.id())).isEmpty();
    }

    @Test
    void a_section_alone_in_its_part_crosses_too() {
        var alone = Plans.empty().withSections(List.of(background));

        assertThat(applied(alone, SectionMoves.down(alone, background.id()))).isEqualTo(" | Background");
    }

    private String document(Optional<Edit> edit) {
        return applied(plan, edit);
    }

    private static String applied(Plan plan, Optional<Edit> edit) {
        return edit.orElseThrow().apply(plan) instanceof Outcome.Applied(Plan after)
                ? part(after, Placement.BEFORE_AREAS) + " | " + part(after, Placement.AFTER_AREAS)
                : "refused";
    }

    private static String part(Plan plan, Placement placement) {
        return String.join(" ", plan.sections().stream()
                .filter(section -> section.placement() == placement)
                .map(section -> plan.text(section.heading()))
                .toList());
    }
}
