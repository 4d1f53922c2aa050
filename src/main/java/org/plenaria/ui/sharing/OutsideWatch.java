// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.sharing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ConflictPhrases;
import org.plenaria.plan.Plan;
import org.plenaria.session.FileWatch;
import org.plenaria.session.OutsideChange;
import org.plenaria.ui.files.Fingerprint;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.sharing.SharingBar.Action;

/** Notices what becomes of the plan's file without our doing, and offers what can be done about it. */
final class OutsideWatch {

    private static final Duration INTERVAL = Duration.ofSeconds(4);

    private final OpenPlan open;
    private final Path file;
    private final SharingTools tools;
    private final Consumer<Optional<SharingBar>> bar;
    private final BringingIn bringing;
    private final Messages words;
    private final FileWatch watch;
    private final Runnable listening;
    private boolean left;
    private boolean told;

    OutsideWatch(
            OpenPlan open, Path file, SharingTools tools, BringingIn bringing, Consumer<Optional<SharingBar>> bar) {
        this.open = open;
        this.file = file;
        this.tools = tools;
        this.bringing = bringing;
        this.bar = bar;
        words = open.desk().messages("sharing");
        watch = FileWatch.on(file, INTERVAL, () -> Platform.runLater(this::look));
        // A save of ours has merged what was told, or is about to be noticed as what it is.
        listening = open.desk().session().listen(change -> {
            if (told) {
                Platform.runLater(this::look);
            }
        });
    }

    /** Looks on the thread that also saves: a save of ours is over, and known, before its file is looked at. */
    private void look() {
        if (left || open.onDisk().isEmpty()) {
            return;
        }
        var known = open.onDisk().get().sha256();
        var plan = open.desk().plan();
        tools.disk().execute(() -> {
            var found = OutsideChange.of(file, plan, known);
            Platform.runLater(() -> show(found));
        });
    }

    private void show(Optional<OutsideChange> found) {
        if (left) {
            return;
        }
        var change = found.filter(one -> !isOurs(one));
        if (change.isPresent() || told) {
            told = change.isPresent();
            bar.accept(change.map(this::bar));
        }
    }

    private boolean isOurs(OutsideChange change) {
        return change instanceof OutsideChange.Saved saved
                && open.onDisk().equals(Optional.of(new Fingerprint(saved.sha256())));
    }

    private SharingBar bar(OutsideChange change) {
        var name = file.getFileName().toString();
        return switch (change) {
            case OutsideChange.Saved saved -> saved(saved);
            case OutsideChange.Gone _ -> news(
                    words.text("outside.gone", name),
                    new Action("outside-save", words.text("save"), () -> tools.saving().save(open, () -> {})),
                    saveAs(), later());
            case OutsideChange.AnotherPlan another -> news(
                    words.text("outside.another", name, another.plan().text(another.plan().title())),
                    saveAs(),
                    new Action("outside-open", words.text("open"), () -> tools.open().accept(file)),
                    later());
            case OutsideChange.Newer _ -> news(words.text("outside.newer", name), saveAs(), later());
            case OutsideChange.Unreadable unreadable -> news(
                    words.text("outside.unreadable", name, unreadable.why().message(locale())), saveAs(), later());
        };
    }

    private SharingBar saved(OutsideChange.Saved saved) {
        var theirs = open.theirs(saved.when());
        var at = theirs.at().map(when -> ConflictPhrases.in(locale()).moment(when, open.desk().clock()));
        var text = at.isEmpty()
                ? words.text("outside.saved")
                : theirs.who().map(who -> words.text("outside.saved.by", who, at.get()))
                        .orElseGet(() -> words.text("outside.saved.at", at.get()));
        var holder = new SharingBar[1];
        var made = news(
                text,
                new Action("outside-show", words.text("show"), () ->
                        holder[0].tell(bringing.show(saved.plan(), words.text("outside.theirs")))),
                new Action("outside-merge", words.text("merge.now"), () -> merge(saved)),
                later());
        holder[0] = made;
        return made;
    }

    private void merge(OutsideChange.Saved saved) {
        var base = open.desk().session().saved();
        var ours = open.desk().plan();
        tools.disk().execute(() -> {
            var merge = ThreeWayMerge.plan(base, ours, saved.plan());
            Platform.runLater(() -> bringIn(saved, merge));
        });
    }

    private void bringIn(OutsideChange.Saved saved, MergePlan merge) {
        var session = open.desk().session();
        if (left || session.saved() != merge.base()) { // or we saved meanwhile, and that merged it
            return;
        }
        if (session.plan() != merge.sides().getFirst()) { // somebody typed meanwhile: once more, with that in it
            merge(saved);
            return;
        }
        var came = bringing.merge(merge, open.theirs(saved.when()), file.getFileName().toString());
        came.ifPresent(what -> {
            rebase(saved.plan(), saved.sha256());
            bringing.tell("merged", what, List.of());
            look(); // in case they saved once more meanwhile
        });
    }

    private void rebase(Plan theirs, String sha256) {
        open.rebased(theirs, file, new Fingerprint(sha256));
        told = false;
        bar.accept(Optional.empty());
    }

    private SharingBar news(String text, Action... actions) {
        return new SharingBar("outside-bar", true, Feather.REFRESH_CW, text, List.of(actions));
    }

    private Action saveAs() {
        return new Action("outside-save-as", words.text("saveAs"), () -> tools.saving().saveAs(open, () -> {}));
    }

    private Action later() {
        return new Action("outside-later", words.text("later"), () -> bar.accept(Optional.empty()));
    }

    private Locale locale() {
        return open.desk().screenLanguage();
    }

    void leave() {
        left = true;
        listening.run();
        watch.close();
    }
}
