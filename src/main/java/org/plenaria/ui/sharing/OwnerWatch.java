// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.sharing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ConflictPhrases;
import org.plenaria.planfile.OwnerNote;
import org.plenaria.planfile.OwnerNotes;
import org.plenaria.ui.files.OpenPlan;

/** Leaves a note that the plan is open here, and says who else has it open. */
final class OwnerWatch {

    private final OpenPlan open;
    private final OwnerNotes notes;
    private final Executor disk;
    private final Consumer<Optional<SharingBar>> bar;
    private final Consumer<String> status;
    private final Messages words;
    private final ConflictPhrases phrases;
    private final Timeline heartbeat;
    private List<OwnerNote> shown = List.of();
    private volatile boolean left;

    /**
     * @param bar shows a bar, or none
     * @param status says something in the status line
     */
    OwnerWatch(
            OpenPlan open,
            Path file,
            String who,
            String machine,
            Executor disk,
            Consumer<Optional<SharingBar>> bar,
            Consumer<String> status) {
        this.open = open;
        this.disk = disk;
        this.bar = bar;
        this.status = status;
        var desk = open.desk();
        words = desk.messages("sharing");
        phrases = ConflictPhrases.in(desk.screenLanguage());
        notes = OwnerNotes.beside(file, who, machine, desk.clock());
        heartbeat = new Timeline(new KeyFrame(Duration.millis(OwnerNotes.HEARTBEAT.toMillis()), _ -> look()));
        heartbeat.setCycleCount(Animation.INDEFINITE);
        heartbeat.play();
        disk.execute(() -> {
            var ended = notes.clearVoid();
            Platform.runLater(() -> ended.stream().findFirst().ifPresent(this::tellEnded));
        });
        look();
    }

    private void look() {
        disk.execute(() -> {
            if (left) {
                return;
            }
            notes.touch();
            var others = notes.others();
            Platform.runLater(() -> show(others));
        });
    }

    private void show(List<OwnerNote> others) {
        if (left || others.equals(shown)) {
            return;
        }
        boolean isNew = others.stream().anyMatch(one -> shown.stream().noneMatch(known -> isSame(one, known)))
                || others.isEmpty();
        shown = others;
        open.othersProperty().set(others);
        if (isNew) { // who put the bar away has read it
            bar.accept(others.isEmpty() ? Optional.empty() : Optional.of(bar(others)));
        }
    }

    private static boolean isSame(OwnerNote one, OwnerNote other) {
        return one.who().equals(other.who())
                && one.machine().equals(other.machine())
                && one.since().equals(other.since());
    }

    private SharingBar bar(List<OwnerNote> others) {
        var first = others.getFirst();
        var text = others.size() == 1
                ? words.text("owner.one", named(first), phrases.moment(first.since(), open.desk().clock()))
                : words.text("owner.several", others.stream().map(this::named).collect(Collectors.joining(", ")));
        return new SharingBar("owner-bar", false, Feather.USERS, text, List.of(new SharingBar.Action(
                "owner-close", words.text("owner.close"), () -> bar.accept(Optional.empty()))));
    }

    private void tellEnded(OwnerNote note) {
        if (!left) {
            status.accept(words.text("owner.ended", named(note), phrases.moment(note.seen(), open.desk().clock())));
        }
    }

    private String named(OwnerNote note) {
        var who = note.who().isBlank() ? words.text("owner.somebody") : note.who();
        return note.machine().isBlank() ? who : words.text("owner.on", who, note.machine());
    }

    /** Takes the note away. */
    void leave() {
        left = true;
        heartbeat.stop();
        open.othersProperty().set(List.of());
        disk.execute(notes::remove);
    }
}
