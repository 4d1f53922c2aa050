// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.plenaria.phrasing.LogPhrases;
import org.plenaria.plan.Id;
import org.plenaria.plan.LogEntry;
import org.plenaria.session.Change;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;

/** Who saved a change to one element, when and of what; the newest first. */
final class HistoryBox extends VBox implements Part {

    private static final int MOST = 30;

    private final Desk desk;
    private final Supplier<Optional<Id>> element;
    private List<LogEntry> shown = List.of();

    HistoryBox(Desk desk, Supplier<Optional<Id>> element) {
        this.desk = desk;
        this.element = element;
        setId("history");
        setSpacing(4);
        desk.session().listen(change -> {
            if (change.kind() == Change.Kind.SAVED) {
                refresh(false);
            }
        });
    }

    /** How many entries there are. */
    int count() {
        return entries().size();
    }

    private List<LogEntry> entries() {
        var id = element.get();
        return id.isEmpty()
                ? List.of()
                : desk.session().log().reversed().stream()
                        .filter(entry -> entry.element().equals(id))
                        .toList();
    }

    @Override
    public void refresh(boolean fresh) {
        var entries = entries();
        if (entries.equals(shown) && !getChildren().isEmpty()) {
            return;
        }
        shown = entries;
        var phrases = LogPhrases.of(desk.plan(), desk.screenLanguage(), ZoneId.systemDefault());
        getChildren().setAll(entries.stream()
                .limit(MOST)
                .map(entry -> new VBox(
                        Nodes.wrapping(phrases.what(entry), "history-what"),
                        Nodes.wrapping(entry.who() + " · " + phrases.when(entry), "comment-date")))
                .toList());
        if (entries.isEmpty()) {
            getChildren().setAll(Nodes.wrapping(desk.messages("log").text("history.none"), "quiet"));
        }
    }
}
