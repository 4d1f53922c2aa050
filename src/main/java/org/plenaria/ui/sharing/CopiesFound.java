// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.sharing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ConflictPhrases;
import org.plenaria.plan.Authorship;
import org.plenaria.session.CommonAncestor;
import org.plenaria.session.SyncCopy;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.sharing.SharingBar.Action;

/** Looks once for copies that sync clients left beside the plan, and offers to merge them, one after another. */
final class CopiesFound {

    private final OpenPlan open;
    private final SharingTools tools;
    private final BringingIn bringing;
    private final Consumer<Optional<SharingBar>> bar;
    private final Messages words;
    private final Queue<SyncCopy> waiting = new ArrayDeque<>();
    private boolean left;

    CopiesFound(
            OpenPlan open, Path file, SharingTools tools, BringingIn bringing, Consumer<Optional<SharingBar>> bar) {
        this.open = open;
        this.tools = tools;
        this.bringing = bringing;
        this.bar = bar;
        words = open.desk().messages("sharing");
        var plan = open.desk().plan();
        var merged = Set.copyOf(tools.settings().get().mergedCopies());
        tools.disk().execute(() -> {
            var found = SyncCopy.beside(file, plan, merged::contains);
            Platform.runLater(() -> {
                waiting.addAll(found);
                offerNext();
            });
        });
    }

    private void offerNext() {
        if (!left) {
            bar.accept(Optional.ofNullable(waiting.poll()).map(this::bar));
        }
    }

    private SharingBar bar(SyncCopy copy) {
        var name = copy.file().getFileName().toString();
        var when = copy.when().map(at ->
                ConflictPhrases.in(open.desk().screenLanguage()).moment(at, open.desk().clock()));
        var text = when.map(at -> words.text("copy.found.at", name, at))
                .orElseGet(() -> words.text("copy.found", name));
        var holder = new SharingBar[1];
        var made = new SharingBar("copy-bar", true, Feather.COPY, text, List.of(
                new Action("copy-show", words.text("show"), () -> holder[0].tell(bringing.show(copy.plan(), name))),
                new Action("copy-merge", words.text("merge.now"), () -> merge(copy)),
                new Action("copy-ignore", words.text("copy.ignore"), () -> settled(copy)),
                new Action("copy-later", words.text("later"), this::offerNext)));
        holder[0] = made;
        return made;
    }

    private void merge(SyncCopy copy) {
        var ours = open.desk().plan();
        tools.disk().execute(() -> {
            var merge = CommonAncestor.merge(ours, copy.plan());
            Platform.runLater(() -> {
                if (left) {
                    return;
                }
                if (open.desk().plan() != ours) { // somebody typed meanwhile: once more, with that in it
                    merge(copy);
                    return;
                }
                var by = copy.when().map(Authorship::at).orElse(Authorship.UNKNOWN);
                var came = bringing.merge(merge, by, copy.file().getFileName().toString());
                if (came.isPresent()) {
                    settled(copy);
                    bringing.tell("copy.merged", came.get(), List.of(new Notice.Link(
                            words.text("copy.folder"), () -> tools.opener().showFolderOf(copy.file()))));
                }
            });
        });
    }

    /** Not to be offered again; the copy itself is left alone. */
    private void settled(SyncCopy copy) {
        tools.settings().change(it -> it.merged(copy.sha256()));
        offerNext();
    }

    void leave() {
        left = true;
    }
}
