// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;
import org.plenaria.ui.work.Job;

/** Reads what the open plan is to be compared with: the copy a round kept, or another file. */
public final class ComparePlan {

    private final Desk desk;
    private final PlanStore store;
    private final Background background;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final Messages words;
    private final Messages fileWords;

    public ComparePlan(
            Desk desk, PlanStore store, Background background, Dialogs dialogs, LiveSettings settings) {
        this.desk = desk;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        words = desk.messages("timelineCompare");
        fileWords = desk.messages("files");
    }

    public Desk desk() {
        return desk;
    }

    /** What a round is called: "Rev. 1, 30 Sep 2019". */
    public String name(Round round) {
        var date = desk.phrases().date(round.date());
        if (round.kind() != RoundKind.CIRCULATED) {
            return words.text(round.kind() == RoundKind.ADOPTED ? "round.adopted" : "round.amendment", date);
        }
        return round.revision() == 0
                ? words.text("round.first", date)
                : words.text("round.revision", round.revision(), date);
    }

    /** Compares with the copy a round kept; does nothing where it kept none. */
    public void with(Round round) {
        round.snapshot().ifPresent(_ -> {
            var rounds = desk.plan().rounds();
            read(name(round), _ -> unpack(round, rounds), name(round));
        });
    }

    /** Compares with a plan file that the user chooses. */
    public void withFile() {
        dialogs.planToCompare(settings.get().folder()).ifPresent(this::with);
    }

    /** Compares with a plan file. */
    public void with(Path file) {
        read(file.getFileName().toString(), _ -> store.load(file).plan(), file.toString());
    }

    /** Compares with nothing. */
    public void withNothing() {
        desk.lens().comparedWithProperty().set(Optional.empty());
    }

    private void read(String name, Job<Plan> job, String place) {
        background.run(
                words.text("reading", name),
                job,
                plan -> desk.lens().showSideBySide(new ComparedWith(plan, name)),
                why -> dialogs.problem(
                        words.text("failed"),
                        FileProblem.explain(why, fileWords),
                        fileWords.text("problem.file", place) + "\n" + words.text("failed.kept")));
    }

    private Plan unpack(Round round, List<Round> rounds) throws FileProblem {
        try {
            return SnapshotPacking.unpack(round, rounds);
        } catch (PlanFileException e) {
            throw new FileProblem(e.message(desk.screenLanguage()), e);
        }
    }
}
