// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.timeline.AreaMoves;
import org.plenaria.timeline.KeyMoves;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TraitEdits;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Selection;

/** What one can do on a timeline, whether by mouse, key or menu. */
final class TimelineCommands {

    private final Desk desk;
    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TitleEditor editor;
    private final TimelineClipboard clipboard;
    private final SeenAgain seen;
    private final TimeWords times;
    private final StayWords stay;
    private final Messages rowWords;
    private Consumer<Selection> onAway = _ -> {};

    TimelineCommands(Desk desk, TimelineBoard board, TimelineSelection selection, TitleEditor editor) {
        this.desk = desk;
        this.board = board;
        this.selection = selection;
        this.editor = editor;
        clipboard = new TimelineClipboard(desk);
        seen = new SeenAgain(desk, board);
        times = new TimeWords(desk);
        stay = new StayWords(desk);
        rowWords = desk.messages("timelineRows");
    }

    /** Makes an edit, if there is one, and keeps the row it is about in sight. Whether it was made. */
    boolean perform(Optional<? extends Edit> edit) {
        if (edit.isEmpty() || !desk.perform(edit.get())) {
            return false;
        }
        seen.show(desk.selection().activities());
        board.focus().ifPresent(board::reveal);
        return true;
    }

    /** Adds an activity and lets its author write the title at once. */
    void add(ActivityEdit.Add add) {
        if (desk.perform(add)) {
            seen.show(List.of(add.activity().id()));
            selection.goTo(new RowKey.OfActivity(add.activity().id()));
            editor.openNew(add);
        }
    }

    /** Adds an activity to the group of the row with the keyboard's attention, else at the end of the only area. */
    void add() {
        var row = selection.focused().or(() -> board.rows().size() == 0
                ? Optional.empty()
                : Optional.of(board.rows().get(board.rows().size() - 1)));
        row.ifPresent(this::addAt);
    }

    /** Whether a row could be that of any area; then says that one has to be chosen. */
    private boolean isOfAllAreas(Row row) {
        boolean any = row instanceof Row.TraitRow heading && heading.ofAllAreas();
        if (any) {
            desk.say(rowWords.text("add.choose.area"));
        }
        return any;
    }

    private void addAt(Row row) {
        if (isOfAllAreas(row)) {
            return;
        }
        var add = NewActivity.at(row, desk.plan());
        var given = new TraitEdits(desk.plan(), board.rows()).besides(row.key(), add.activity());
        add(new ActivityEdit.Add(add.area(), add.index(), given));
    }

    void duplicate() {
        var chosen = selection.activities();
        var copies = chosen.stream()
                .flatMap(id -> desk.plan().activity(id).stream())
                .map(place -> new ActivityEdit.Add(
                        place.area().id(), place.index() + 1, place.activity().copy()))
                .toList();
        if (copies.isEmpty()) {
            return;
        }
        // From the last to the first, so that each position still is what it was when it was read.
        var edits = copies.stream().sorted((one, other) -> Integer.compare(other.index(), one.index())).toList();
        if (desk.perform(new Together(Together.Cause.DUPLICATE, List.copyOf(edits)))) {
            var made = copies.stream().map(ActivityEdit.Add::activity).map(Activity::id).toList();
            selection.goTo(new RowKey.OfActivity(made.getLast()));
            desk.select(new Selection(made));
        }
    }

    /** Deletes the selected activities and goes to the next row, else to the one before. */
    void delete() {
        remove(ActivityEdit.Remove::new);
    }

    private void remove(Function<List<Id>, Edit> edit) {
        var chosen = selection.activities();
        var next = selection.afterRemoving(chosen);
        if (!chosen.isEmpty() && desk.perform(edit.apply(chosen))) {
            next.ifPresentOrElse(selection::goTo, () -> desk.select(Selection.NONE));
        }
    }

    void setTimeframe(Timeframe timeframe) {
        changeAll(ActivityFields.TIMEFRAME, timeframe, Together.Cause.MOVE_SEVERAL);
    }

    void setStatus(Optional<Status> status) {
        changeAll(ActivityFields.STATUS, status, Together.Cause.CHANGE_SEVERAL);
    }

    private <T> void changeAll(Field<Activity, T> field, T value, Together.Cause several) {
        var edits = selection.activities().stream()
                .map(id -> (Edit) new ActivityEdit.Change<>(id, field, value))
                .toList();
        if (!edits.isEmpty()) {
            perform(Optional.of(edits.size() == 1 ? edits.getFirst() : new Together(several, edits)));
        }
    }

    /** Moves the selected activities to the end of another area; where they leave this timeline, the next row stays. */
    void toArea(Id area) {
        var chosen = chosenInOrder();
        var next = selection.afterRemoving(chosen);
        if (perform(AreaMoves.to(desk.plan(), chosen, area)) && board.focus().isEmpty()) {
            var said = desk.noticeProperty().get();
            next.ifPresent(selection::goTo);
            desk.say(said);
        }
    }

    /** Moves them to the area before or after their own, and follows them where they leave this timeline. */
    void toAreaBeside(int direction) {
        var chosen = desk.selection();
        var edit = AreaMoves.beside(desk.plan(), chosenInOrder(), direction);
        if (performOrSay(edit, () -> noArea(direction))
                && chosen.lead().filter(id -> board.rows().indexOf(id).isEmpty()).isPresent()) {
            onAway.accept(chosen);
        }
    }

    private Optional<String> noArea(int direction) {
        return selection.activities().isEmpty()
                ? Optional.empty()
                : Optional.of(desk.messages("timelineHands")
                        .text(direction < 0 ? "stays.area.first" : "stays.area.last"));
    }

    /** Says what is done when what is selected has gone to a row of another timeline. */
    void setOnAway(Consumer<Selection> handler) {
        onAway = handler;
    }

    void move(int direction) {
        var before = desk.plan();
        var chosen = selection.activities();
        if (performOrSay(keys().move(chosen, direction), () -> times.stays(chosen).or(() -> stay.inTime(chosen)))) {
            times.gaveWay(before, chosen).ifPresent(desk::say);
        }
    }

    void resizeEnd(int direction) {
        var chosen = selection.activities();
        performOrSay(keys().resizeEnd(chosen, direction), () -> stay.inTime(chosen));
    }

    void resizeStart(int direction) {
        var chosen = selection.activities();
        performOrSay(keys().resizeStart(chosen, direction), () -> stay.inTime(chosen));
    }

    void reorder(int direction) {
        var chosen = selection.activities();
        var drop = keys().drop(board.rows(), chosen, direction);
        var become = drop.edit().flatMap(edit -> new GestureWords(desk).outcome(edit, chosen));
        if (performOrSay(drop.edit(), () -> drop.refusal()
                .map(new DropWords(desk, board)::sentence)
                .or(() -> stay.inPlace(chosen)))) {
            become.ifPresent(desk::say);
        }
    }

    /** Makes the selected activities further along by so many percent. */
    void progress(int percent) {
        var chosen = selection.activities();
        performOrSay(keys().progress(chosen, percent), () -> stay.done(chosen));
    }

    /** An edit that a refusal of its own keeps from being made says why; one that is none is not silent either. */
    private boolean performOrSay(Optional<Edit> edit, Supplier<Optional<String>> otherwise) {
        if (edit.isEmpty()) {
            otherwise.get().ifPresent(desk::say);
        }
        return perform(edit);
    }

    /** Takes hold of the next milestone of the activity in focus, or of the plan where none is in focus. */
    void nextMilestone() {
        var activity = focusedActivity();
        var all = HeldMilestone.all(desk.plan(), activity);
        if (!all.isEmpty()) {
            int now = board.held().map(all::indexOf).orElse(-1);
            hold(all.get((now + 1) % all.size()));
        }
    }

    /** Takes hold of a milestone, for the keys that move it. */
    void hold(HeldMilestone held) {
        board.setHeld(held);
        sayHeld();
    }

    /** Moves the milestone one has hold of, else the first of the activity in focus. */
    void moveMilestone(int direction) {
        var all = HeldMilestone.all(desk.plan(), focusedActivity());
        board.held()
                .or(() -> all.stream().findFirst())
                .ifPresent(held -> {
                    board.setHeld(held);
                    perform(keys().moveMilestone(held.activity(), held.milestone(), direction));
                    sayHeld();
                });
    }

    /** Gives the activity in focus a milestone at its end, and takes hold of it. */
    void addMilestone() {
        focusedActivity().flatMap(desk.plan()::activity).map(ActivityPlace::activity).ifPresent(one -> {
            var calendar = desk.plan().calendar();
            var end = calendar.span(one.timeframe()).map(DateSpan::last).filter(calendar.span()::contains);
            var title = desk.written(LocalizedText.none(), desk.messages("timeline").text("new.milestone"));
            var added = new Milestone(Id.fresh(), title, end.orElse(calendar.last()), UnknownFields.NONE);
            var all = new ArrayList<>(one.milestones());
            all.add(added);
            if (desk.perform(new ActivityEdit.Change<>(one.id(), ActivityFields.MILESTONES, List.copyOf(all)))) {
                hold(new HeldMilestone(Optional.of(one.id()), added.id()));
            }
        });
    }

    /** Deletes the milestone one has hold of. */
    void deleteMilestone() {
        board.held().ifPresent(held -> held.removal(desk.plan()).ifPresent(desk::perform));
    }

    private void sayHeld() {
        board.held()
                .flatMap(held -> held.in(desk.plan()))
                .ifPresent(one -> desk.say(desk.show(one.title()) + ", " + desk.phrases().date(one.date())));
    }

    private Optional<Id> focusedActivity() {
        return board.focus().orElse(null) instanceof RowKey.OfActivity(Id id) ? Optional.of(id) : Optional.empty();
    }

    void copy() {
        clipboard.copy(chosenInOrder());
    }

    void cut() {
        if (clipboard.copy(chosenInOrder())) {
            remove(chosen -> new Together(Together.Cause.CUT, List.of(new ActivityEdit.Remove(chosen))));
        }
    }

    /** Pastes after the row in focus, else at the end of the last area shown. */
    void paste() {
        var row = selection.focused().or(() -> board.rows().size() == 0
                ? Optional.empty()
                : Optional.of(board.rows().get(board.rows().size() - 1)));
        var pasting = row.filter(one -> !isOfAllAreas(one)).flatMap(clipboard::paste);
        if (pasting.isPresent() && desk.perform(pasting.get().edit())) {
            var made = pasting.get().edit().edits().stream()
                    .map(one -> ((ActivityEdit.Add) one).activity().id())
                    .toList();
            seen.show(made);
            selection.goTo(new RowKey.OfActivity(made.getFirst()));
            desk.select(new Selection(made));
            var said = Stream.of(clipboard.leftOut().orElse(""), pasting.get().said(rowWords))
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!said.isEmpty()) {
                desk.say(said);
            }
        }
    }

    private List<Id> chosenInOrder() {
        return selection.activities().stream()
                .sorted(Comparator.comparingInt(id -> board.rows().indexOf(id).orElseThrow()))
                .toList();
    }

    /** Chooses what gestures and keys snap to, and says so. */
    void snapTo(Snap snap) {
        board.options().snapProperty().set(snap);
        desk.say(desk.messages("timeline").text("snap.said", SnapMenu.name(desk, snap)));
    }

    /** Chooses the next of the things to snap to, or the one before. */
    void snapToNext(int direction) {
        var all = Snap.values();
        int now = board.options().snapProperty().get().ordinal();
        snapTo(all[Math.floorMod(now + direction, all.length)]);
    }

    void edit() {
        if (board.focus().orElse(null) instanceof RowKey.OfActivity(Id id)) {
            editor.request(id);
        } else if (selection.focused().orElse(null) instanceof Row.AddRow row) {
            add(NewActivity.at(row, desk.plan()));
        } else {
            toggleFold();
        }
    }

    void toggleFold() {
        board.focus().ifPresent(key -> setFolded(key, !board.isFolded(key)));
    }

    void setFolded(RowKey key, boolean folded) {
        if (board.rows().indexOf(key).stream().anyMatch(index -> board.rows().get(index) instanceof Row.Heading)) {
            board.setFolded(key, folded);
        }
    }

    void copyNumber() {
        var numbers = selection.activities().stream().map(desk.session().numbering()::number).toList();
        if (!numbers.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(String.join(", ", numbers));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private KeyMoves keys() {
        var options = board.options();
        return new KeyMoves(
                desk.plan(), board.frame().scale(), options.snapProperty().get(),
                options.milestonesFollowProperty().get());
    }
}
