// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.planfile.recovery.Journal;
import org.plenaria.planfile.recovery.JournalHead;

/** Work that was left is brought into the plan as it is now, whatever has become of that meanwhile. */
class RecoveredWorkTest {

    private final Plan base = RandomPlans.sized(40);

    private RecoveredWork recovered(Plan work, Plan present) {
        var start = Instant.parse("2020-04-16T10:42:00Z");
        var head = new JournalHead(
                UUID.randomUUID(), base.id(), "Plan", Optional.of(Path.of("a.plan.json")), start, 1);
        return RecoveredWork.of(new Journal(head, base, work, List.of(new Journal.Step(start, 1, "Change"))), present);
    }

    private static Plan applied(Edit edit, Plan plan) {
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }

    private static Set<Address> all(RecoveredWork work) {
        return work.difference().differences().stream().map(Difference::at).collect(Collectors.toSet());
    }

    private static Plan titled(Plan plan, String title) {
        return plan.withTitle(LocalizedText.of(Language.ENGLISH, title));
    }

    @Test
    void anyWorkOnAnUnchangedPlanComesBackWhole() {
        for (int seed = 0; seed < 60; seed++) {
            var work = RandomEdits.applied(base, seed, 6);
            var recovered = recovered(work, base);

            assertThat(recovered.isEmpty()).isEqualTo(work.equals(base));
            assertThat(recovered.contested()).isEmpty();
            assertThat(applied(recovered.some(all(recovered)), base)).as("seed %d", seed).isEqualTo(work);
            assertThat(applied(recovered.someByEdits(all(recovered)), base)).as("seed %d", seed).isEqualTo(work);
        }
    }

    @Test
    void workThatWasSavedByAnotherWayIsNotMissing() {
        var work = RandomEdits.applied(base, 1, 6);

        assertThat(recovered(work, work).isEmpty()).isTrue();
    }

    @Test
    void whatOthersChangedElsewhereStays() {
        var work = titled(base, "Ours");
        var present = base.withAreas(base.areas().subList(0, base.areas().size() - 1));
        var recovered = recovered(work, present);

        assertThat(recovered.contested()).isEmpty();
        assertThat(applied(recovered.some(all(recovered)), present)).isEqualTo(titled(present, "Ours"));
    }

    @Test
    void whatBothChangedIsOfferedAndMarked() {
        var recovered = recovered(titled(base, "Ours"), titled(base, "Theirs"));

        assertThat(recovered.difference().differences()).singleElement().matches(recovered::isContested);
        assertThat(applied(recovered.some(all(recovered)), titled(base, "Theirs"))).isEqualTo(titled(base, "Ours"));
    }

    @Test
    void nothingChosenChangesNothing() {
        var recovered = recovered(RandomEdits.applied(base, 5, 6), base);

        assertThat(applied(recovered.some(Set.of()), base)).isEqualTo(base);
    }
}
