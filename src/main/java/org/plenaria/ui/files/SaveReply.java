// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.Reply;
import org.plenaria.planfile.ReplyFile;
import org.plenaria.session.ReturnedFile;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Saves what a delegation answers: only its proposals and comments, in a small file. */
final class SaveReply {

    private final Background background;
    private final Dialogs dialogs;
    private final LiveSettings settings;
    private final Messages words;
    private final Messages fileWords;
    private final Consumer<Notice> status;
    private final Clock clock;

    SaveReply(
            Background background,
            Dialogs dialogs,
            LiveSettings settings,
            Messages fileWords,
            Consumer<Notice> status,
            Clock clock) {
        this.background = background;
        this.dialogs = dialogs;
        this.settings = settings;
        this.fileWords = fileWords;
        this.status = status;
        this.clock = clock;
        words = Messages.of("replies", fileWords.locale());
    }

    /** The name a reply is suggested to have: that of the plan's file with the delegation's. */
    static String nameOf(Answering answering, String title) {
        var plan = answering.planFile()
                .map(file -> FileNames.withoutExtension(String.valueOf(file.getFileName())))
                .orElse(title);
        return FileNames.of(plan + " - " + answering.name(), answering.name()) + "." + ReplyFile.EXTENSION;
    }

    /** Saves to the file it was last saved to, or asks for one. */
    void save(OpenPlan open, Answering answering, boolean elsewhere, Runnable then) {
        if (answering.replyFile().isPresent() && !elsewhere) {
            write(open, answering, answering.replyFile().get(), then);
            return;
        }
        var folder = answering.planFile().map(Path::getParent).or(() -> settings.get().folder());
        var name = nameOf(answering, open.desk().show(answering.sent().title()));
        dialogs.fileToWrite(words.text("kind.reply"), ReplyFile.EXTENSION, folder, name)
                .map(file -> FileNames.ending(file, ReplyFile.EXTENSION))
                .ifPresent(file -> write(open, answering, file, then));
    }

    private void write(OpenPlan open, Answering answering, Path file, Runnable then) {
        var plan = open.desk().plan();
        var today = open.desk().today();
        background.run(
                fileWords.text("saving", String.valueOf(file.getFileName())),
                _ -> written(answering, plan, today, file),
                reply -> {
                    open.replied(plan, file, LocalTime.now(clock));
                    status.accept(new Notice(
                            words.text(
                                    "saved", String.valueOf(file.getFileName()), reply.proposalCount(),
                                    reply.comments().size()),
                            List.of()));
                    then.run();
                },
                why -> dialogs.problem(
                        words.text("save.failed"),
                        FileProblem.explain(why, fileWords),
                        fileWords.text("problem.file", file.toString())));
    }

    private Reply written(Answering answering, Plan plan, java.time.LocalDate today, Path file) throws FileProblem {
        try {
            var round = ReturnedFile.roundToAnswer(answering.sent()).map(Round::id);
            var reply = Reply.between(answering.sent(), plan, round, answering.name(), today);
            ReplyFile.write(file, reply);
            return reply;
        } catch (PlanFileException e) {
            throw new FileProblem(e.message(words.locale()), e);
        } catch (CouldNotWriteException e) {
            throw new FileProblem(e.message(words.locale()), e);
        } catch (IOException e) {
            throw new FileProblem(String.valueOf(e.getMessage()), e);
        }
    }

    /** Where the reply of a delegation to a plan would be looked for. */
    static Optional<Path> usualPlace(Answering answering, String title) {
        return answering.planFile().map(file -> file.resolveSibling(nameOf(answering, title)));
    }
}
