// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.TextCharacters;
import org.plenaria.timeline.Row;
import org.plenaria.ui.Copied;
import org.plenaria.ui.Desk;

/** Copies activities for this program and for others, and makes activities of what is pasted. */
final class TimelineClipboard {

    private final Desk desk;

    /** The edit that adds what was pasted, and how that was understood. */
    record Pasting(Together edit, PastedRows.Read read) {

        /** What its author should know; "" where nothing was guessed. */
        String said(Messages words) {
            var guessed = read.guessed() > 0 ? words.text("paste.guessed", read.guessed()) : "";
            var noted = read.noted() ? words.text("paste.noted") : "";
            return guessed.isEmpty() || noted.isEmpty() ? guessed + noted : guessed + " " + noted;
        }
    }

    TimelineClipboard(Desk desk) {
        this.desk = desk;
    }

    /** Copies activities in the order given. Whether there were any. */
    boolean copy(List<Id> chosen) {
        var activities = chosen.stream()
                .flatMap(id -> desk.plan().activity(id).stream())
                .map(place -> place.activity())
                .toList();
        if (activities.isEmpty()) {
            return false;
        }
        var table = new ActivityTable(desk, activities);
        desk.copiedProperty().set(new Copied(activities, table.text()));
        var content = new ClipboardContent();
        content.putString(table.text());
        content.putHtml(table.html());
        Clipboard.getSystemClipboard().setContent(content);
        return true;
    }

    /** What pasting at a row would add; empty when nothing that could be pasted has been copied. */
    Optional<Pasting> paste(Row row) {
        var text = TextCharacters.accepted(clipboardText());
        return pasting(row, desk.plan(), desk.copiedProperty().get(), text, desk.screenLanguage());
    }

    /** A sentence on what of the clipboard's text no plan can have, and pasting leaves out. */
    Optional<String> leftOut() {
        var refused = TextCharacters.allRefused(clipboardText());
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.messages("edits").text("refusal.pasted", String.join(", ", refused)));
    }

    private static String clipboardText() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    /**
     * What pasting adds: the activities that were copied here as long as the clipboard still holds them, else one for
     * each row of its text, with what its columns say.
     */
    static Optional<Pasting> pasting(Row row, Plan plan, Copied copied, String text, Locale screenLanguage) {
        var place = NewActivity.at(row, plan);
        var read = sameText(copied.text(), text)
                ? PastedRows.Read.certain(
                        copied.activities().stream().map(one -> copy(one, place, plan)).toList())
                : new PastedRows(plan, screenLanguage).read(text, place.activity());
        var activities = read.activities();
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < activities.size(); i++) {
            edits.add(new ActivityEdit.Add(place.area(), place.index() + i, activities.get(i)));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pasting(new Together(Together.Cause.PASTE, edits), read));
    }

    /** Some systems hand text back with other line ends; the empty cells of a table's last row are blank, too. */
    private static boolean sameText(String copied, String now) {
        return !copied.isEmpty() && copied.stripTrailing().equals(now.replace("\r\n", "\n").stripTrailing());
    }

    private static Activity copy(Activity activity, ActivityEdit.Add place, Plan plan) {
        boolean sameArea = plan.area(place.area())
                .filter(area -> activity.subheading()
                        .filter(id -> area.subheadings().stream().anyMatch(one -> one.id().equals(id)))
                        .isPresent())
                .isPresent();
        return activity.copy()
                .withSubheading(sameArea ? activity.subheading() : place.activity().subheading());
    }
}
