// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenaria.compare.Consolidation;
import org.plenaria.compare.ReturnedPlan;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.ReplyFile;
import org.plenaria.session.ReturnedFile;
import org.plenaria.session.UnfitReplyException;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Takes in the files that came back from delegations, any number at once, and shows them side by side. */
public final class Consolidating {

    /**
     * What could be read.
     *
     * @param problems what is wrong with the others, a sentence each
     */
    private record Read(List<ReturnedPlan> replies, List<String> problems) {}

    private final CurrentPlan current;
    private final Dialogs dialogs;
    private final Background background;
    private final LiveSettings settings;
    private final Locale screenLanguage;
    private final Messages words;

    public Consolidating(
            CurrentPlan current,
            Dialogs dialogs,
            Background background,
            LiveSettings settings,
            Locale screenLanguage) {
        this.current = current;
        this.dialogs = dialogs;
        this.background = background;
        this.settings = settings;
        this.screenLanguage = screenLanguage;
        words = Messages.of("replies", screenLanguage);
    }

    /** Whether files can only be what delegations sent back: replies, or several plans for the one that is open. */
    public boolean areReplies(List<Path> files) {
        boolean open = current.get().filter(it -> it.answering().isEmpty()).isPresent();
        return files.stream().anyMatch(ReplyFile::isReply) || (open && files.size() > 1);
    }

    /** Takes in files that the user chooses. */
    public void choose() {
        current.get().ifPresent(open -> {
            var folder = open.fileProperty().get().map(Path::getParent).or(() -> settings.get().folder());
            var files = dialogs.repliesToOpen(folder);
            if (!files.isEmpty()) {
                take(files);
            }
        });
    }

    /** Takes in files. */
    public void take(List<Path> files) {
        var open = current.get().filter(it -> it.answering().isEmpty() && !it.desk().session().isReadOnly());
        if (open.isEmpty()) {
            dialogs.problem(words.text("take.failed"), words.text("take.no.plan"), words.text("take.no.plan.remedy"));
            return;
        }
        var desk = open.get().desk();
        var plan = desk.plan();
        background.run(words.text("reading", files.size()), _ -> read(files, plan), read -> show(desk, read), why ->
                dialogs.problem(
                        words.text("take.failed"), FileProblem.explain(why, desk.messages("files")), ""));
    }

    private Read read(List<Path> files, Plan plan) {
        var replies = new ArrayList<ReturnedPlan>();
        var problems = new ArrayList<String>();
        for (var file : files) {
            try {
                replies.add(ReturnedFile.read(file, plan));
            } catch (PlanFileException e) {
                problems.add(e.message(screenLanguage));
            } catch (UnfitReplyException e) {
                problems.add(e.message(screenLanguage));
            }
        }
        return new Read(replies, problems);
    }

    private void show(Desk desk, Read read) {
        if (!read.problems().isEmpty()) {
            dialogs.problem(
                    words.text("take.some", read.problems().size()),
                    String.join("\n\n", read.problems()),
                    read.replies().isEmpty() ? "" : words.text("take.others", read.replies().size()));
        }
        if (read.replies().isEmpty()) {
            return;
        }
        var consolidation = Consolidation.of(desk.plan(), read.replies());
        var room = new ConsolidationRoom(desk, consolidation, signature());
        room.setOnTaken((edit, by) -> {
            settings.change(it -> it.withCommentAuthor(by));
            if (desk.perform(edit)) {
                desk.say(words.text("taken", read.replies().size()));
            }
        });
        dialogs.window(words.text("page.title", desk.show(desk.plan().title())), room);
    }

    private String signature() {
        var last = settings.get().commentAuthor();
        return last.isBlank() ? words.text("secretariat") : last;
    }
}
