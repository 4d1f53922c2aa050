// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;

class HistoryTest {

    private final Plan opened = Plans.empty();

    @Test
    void undoNeverGoesPastTheOpenedPlan() {
        var history = History.startingAt(opened).undone();
        assertThat(history.present()).isSameAs(opened);
        assertThat(history.lastEdit()).isEmpty();
    }

    @Test
    void redoGoesForwardUntilSomethingElseIsDone() {
        var history = edit(edit(History.startingAt(opened), "one"), "two").undone();
        assertThat(history.redone().present().title()).isEqualTo(text("two"));
        var changed = edit(history, "three");
        assertThat(changed.nextEdit()).isEmpty();
        assertThat(changed.redone()).isSameAs(changed);
        assertThat(changed.undone().present().title()).isEqualTo(text("one"));
    }

    @Test
    void aContinuedEditIsOneStep() {
        var history = edit(History.startingAt(opened), "w");
        var next = history.present().withTitle(text("wo"));
        history = history.continued(new PlanEdit.Change<>(PlanFields.TITLE, text("wo")), next);
        assertThat(history.undone().present()).isSameAs(opened);
        assertThat(history.undone().redone().present()).isSameAs(next);
    }

    @Test
    void anEditThatChangesNothingMakesNoHistory() {
        var history = edit(History.startingAt(opened), "one");
        assertThat(history.then(new PlanEdit.Change<>(PlanFields.TITLE, text("one")), history.present()))
                .isSameAs(history);
    }

    @Test
    void asManyUndosAsEditsEndAtTheIdenticalPlanAndRedosAtTheLast() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var history = History.startingAt(opened);
            var path = new ArrayList<Plan>();
            path.add(opened);
            for (int i = 0; i < 40; i++) {
                if (random.nextInt(4) > 0) {
                    history = edit(history, "t" + i);
                    path.add(history.present());
                } else if (path.size() > 1) {
                    history = history.undone();
                    path.removeLast();
                }
                assertThat(history.present()).as("seed %d", seed).isSameAs(path.getLast());
            }
            var last = history.present();
            for (int i = 1; i < path.size(); i++) {
                history = history.undone();
            }
            assertThat(history.present()).isSameAs(opened);
            for (int i = 1; i < path.size(); i++) {
                history = history.redone();
            }
            assertThat(history.present()).isSameAs(last);
        }
    }

    private static History edit(History history, String title) {
        var edit = new PlanEdit.Change<>(PlanFields.TITLE, text(title));
        return history.then(edit, ((Outcome.Applied) edit.apply(history.present())).plan());
    }
}
