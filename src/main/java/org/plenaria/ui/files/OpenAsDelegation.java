// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.edit.Delegation;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.Reply;
import org.plenaria.planfile.ReplyFile;
import org.plenaria.session.PlanSession;
import org.plenaria.session.ReturnedFile;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Opens a plan for a delegation, which proposes and comments; a reply it has begun is taken up again. */
public final class OpenAsDelegation {

    /**
     * A plan to answer to, and how far the answer has come.
     *
     * @param start the plan with what the delegation has proposed already
     */
    private record Begun(Answering answering, Plan start, Optional<Reply> reply) {}

    private final CurrentPlan current;
    private final LeavePlan leaving;
    private final PlanStore store;
    private final Background background;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final Locale screenLanguage;
    private final Clock clock;
    private final Messages words;
    private final Messages fileWords;

    public OpenAsDelegation(
            CurrentPlan current,
            LeavePlan leaving,
            PlanStore store,
            Background background,
            Dialogs dialogs,
            LiveSettings settings,
            Locale screenLanguage,
            Clock clock) {
        this.current = current;
        this.leaving = leaving;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        this.screenLanguage = screenLanguage;
        this.clock = clock;
        words = Messages.of("replies", screenLanguage);
        fileWords = Messages.of("files", screenLanguage);
    }

    /**
     * Asks for the delegation's name and opens the plan in the window for it, or one that the user chooses.
     *
     * @param name asks for the name, given a plan whose addressees may be offered
     */
    public void open(Function<Plan, Optional<String>> name) {
        current.get().ifPresentOrElse(
                open -> leaving.then(() -> ask(open.desk().session().saved(), open.fileProperty().get(), name)),
                () -> dialogs.planToOpen(settings.get().folder()).ifPresent(file -> background.run(
                        fileWords.text("opening", String.valueOf(file.getFileName())),
                        _ -> store.load(file).plan(),
                        plan -> ask(plan, Optional.of(file.toAbsolutePath().normalize()), name),
                        this::failed)));
    }

    private void ask(Plan plan, Optional<Path> file, Function<Plan, Optional<String>> name) {
        name.apply(plan).ifPresent(by -> background.run(
                fileWords.text("opening", plan.text(plan.title())),
                _ -> begin(plan, file, by),
                this::show,
                this::failed));
    }

    private Begun begin(Plan plan, Optional<Path> file, String by) throws FileProblem {
        try {
            var sent = ReturnedFile.sent(plan);
            var answering = new Answering(by, sent, file, Optional.empty());
            var place = SaveReply.usualPlace(answering, plan.text(plan.title())).filter(Files::isRegularFile);
            if (place.isEmpty()) {
                return new Begun(answering, sent, Optional.empty());
            }
            var reply = ReplyFile.read(place.get());
            if (!reply.by().equals(by) || !reply.base().equals(Reply.sha256(sent))) {
                return new Begun(answering, sent, Optional.empty()); // to an earlier round
            }
            return new Begun(
                    new Answering(by, sent, file, place),
                    reply.appliedTo(sent).withRounds(sent.rounds()),
                    Optional.of(reply));
        } catch (PlanFileException e) {
            throw new FileProblem(e.message(screenLanguage), e);
        }
    }

    private void show(Begun begun) {
        var answering = begun.answering();
        settings.change(it -> it.withCommentAuthor(answering.name()));
        var session = PlanSession.answering(begun.start(), new Delegation(answering.name()), clock);
        var desk = new Desk(session, screenLanguage, clock);
        current.show(new OpenPlan(desk, answering));
        desk.lens().comparedWithProperty().set(
                Optional.of(new ComparedWith(answering.sent(), words.text("compared.sent"))));
        begun.reply().ifPresent(reply -> current.noticeProperty().set(new Notice(
                words.text(
                        "continued", desk.phrases().date(reply.date()), reply.proposalCount(),
                        reply.comments().size()),
                List.of())));
    }

    private void failed(Throwable why) {
        dialogs.problem(fileWords.text("open.failed"), FileProblem.explain(why, fileWords), "");
    }
}
