// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.readback;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenaria.importing.ImportPhrases;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.messages.Messages;
import org.plenaria.session.readback.ReadBack;
import org.plenaria.session.readback.ReadBackPhrases;
import org.plenaria.session.readback.UnfitReturnException;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.work.Background;

/** Takes in Word documents and workbooks that were exported, sent out and came back edited. */
public final class ReadingBack {

    private final CurrentPlan current;
    private final Dialogs dialogs;
    private final Background background;
    private final LiveSettings settings;
    private final Locale screenLanguage;
    private final Messages words;

    public ReadingBack(
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
        words = Messages.of("readback", screenLanguage);
    }

    /** Takes in a file that the user chooses. */
    public void choose() {
        current.get().ifPresent(open -> {
            var folder = open.fileProperty().get().map(Path::getParent).or(() -> settings.get().folder());
            dialogs.returnedToRead(folder).ifPresent(this::take);
        });
    }

    /** Takes in a file that was dropped, if it was made from the plan that is open; hands over any other. */
    public void offer(Path file, Consumer<Path> otherwise) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var desk = desk();
        if (desk.isEmpty() || !name.endsWith(".docx") && !name.endsWith(".xlsx")) {
            otherwise.accept(file);
            return;
        }
        var id = desk.get().plan().id();
        background.run(words.text("room.reading", name), _ -> ReadBack.planOf(file).filter(id::equals), ours -> {
            if (ours.isPresent()) {
                take(file);
            } else {
                otherwise.accept(file);
            }
        }, _ -> otherwise.accept(file));
    }

    private Optional<Desk> desk() {
        return current.get()
                .filter(open -> open.answering().isEmpty() && !open.desk().session().isReadOnly())
                .map(open -> open.desk());
    }

    /** Takes in a file. */
    public void take(Path file) {
        var open = desk();
        if (open.isEmpty()) {
            dialogs.problem(words.text("room.failed"), words.text("room.no.plan"), "");
            return;
        }
        var desk = open.get();
        var plan = desk.plan();
        var today = desk.today();
        background.run(words.text("room.reading", file.getFileName()), _ -> ReadBack.of(file, plan, today),
                read -> show(desk, read), why -> dialogs.problem(words.text("room.failed"), explained(why), ""));
    }

    private String explained(Throwable why) {
        return switch (why) {
            case ImportRefusedException refusal -> new ImportPhrases(screenLanguage).of(refusal);
            case UnfitReturnException unfit -> unfit.message(screenLanguage);
            default -> String.valueOf(why.getMessage());
        };
    }

    private void show(Desk desk, ReadBack read) {
        var phrases = new ReadBackPhrases(read, screenLanguage);
        if (read.review().rows().isEmpty() && phrases.notes().isEmpty()) {
            desk.say(words.text("room.unchanged", read.file()));
            return;
        }
        var room = new ReadBackRoom(read, phrases, words, accepted -> {
            if (desk.perform(read.edit(accepted))) {
                desk.say(words.text("room.taken", accepted.size(), read.file()));
            }
        });
        dialogs.window(words.text("room.title", read.file()), room);
    }
}
