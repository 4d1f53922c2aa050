// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.ColumnFit;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;
import org.plenaria.ui.Desk;

/** The tooltips of a timeline: all of a bar, and whatever text was cut off. */
final class TimelineTips {

    private final Desk desk;
    private final TimelineBoard board;
    private final TextFit fit;
    private final TimelineVoice voice;
    private final PointerTip tip;
    private Handle shown = new Handle.OnNothing();

    TimelineTips(Desk desk, TimelineBoard board, TextFit fit, TimelineVoice voice, Node node) {
        this.desk = desk;
        this.board = board;
        this.fit = fit;
        this.voice = voice;
        tip = new PointerTip(node);
    }

    /** The pointer is over something. */
    void over(Handle handle, MouseEvent event) {
        tip.at(event.getScreenX(), event.getScreenY());
        var whole = whole(handle);
        if (!whole.equals(shown)) {
            shown = whole;
            tip.over(text(whole));
        }
    }

    /** Says nothing until the pointer comes to another thing. */
    void hide() {
        tip.hide();
    }

    /** The pointer has gone, so that whatever it comes back to is another thing. */
    void left() {
        shown = new Handle.OnNothing();
        tip.hide();
    }

    /** There is the same to say of all parts of a bar. */
    private static Handle whole(Handle handle) {
        return handle instanceof Handle.OnBar(Id id, Handle.Part _)
                ? new Handle.OnBar(id, Handle.Part.BODY)
                : handle;
    }

    /** What there is to say about what lies under the pointer; "" for nothing more than can be seen. */
    String text(Handle handle) {
        return switch (handle) {
            case Handle.OnBar(Id id, Handle.Part _) -> activity(id).map(voice::details).orElse("");
            case Handle.OnEmptyCell(Id id) ->
                activity(id)
                        .filter(one -> desk.plan().calendar().segments(one.timeframe()).isEmpty())
                        .map(voice::details)
                        .orElse("");
            case Handle.OnCell(Id id, Column column) -> activity(id).map(one -> cell(one, column)).orElse("");
            case Handle.OnColumnHead(Column column) -> head(column);
            case Handle.OnMoreColumns _ -> desk.messages("timelineRows").text("columns.next.tip", hidden());
            case Handle.OnLegend(String name) -> name;
            case Handle.OnHeading(RowKey key, Id _, boolean _) -> heading(key);
            case Handle.OnTitle(Id id) -> activity(id).map(this::title).orElse("");
            case Handle.OnMilestone(Id id, Id milestone) ->
                activity(id).stream()
                        .flatMap(one -> one.milestones().stream())
                        .filter(one -> one.id().equals(milestone))
                        .map(voice::milestone)
                        .findFirst()
                        .orElse("");
            case Handle.OnPlanMilestone(Id milestone) ->
                desk.plan().milestones().stream()
                        .filter(one -> one.id().equals(milestone))
                        .map(voice::milestone)
                        .findFirst()
                        .orElse("");
            case Handle.OnClash(Id id) ->
                activity(id).map(one -> String.join("\n", voice.clashes(one))).orElse("");
            case Handle.OnGone(Id id) -> gone(id).map(voice::gone).orElse("");
            case Handle.OnLoad(int month) ->
                board.model().load().map(load -> loadWords().month(load, month)).orElse("");
            default -> "";
        };
    }

    /** All that the strip of months says; "" when there is none. */
    String load() {
        return board.model().load().map(loadWords()::all).orElse("");
    }

    private LoadWords loadWords() {
        return new LoadWords(desk, board.model().words());
    }

    /** The whole of a heading that is cut. */
    private String heading(RowKey key) {
        var index = board.rows().indexOf(key);
        return index.isPresent()
                        && board.rows().get(index.getAsInt()) instanceof Row.Heading row
                        && ColumnFit.isHeadingCut(board.scene(), row)
                ? ColumnFit.heading(row, board.model().words())
                : "";
    }

    private String hidden() {
        var columns = board.frame().viewport().columns();
        return Stream.concat(columns.before().stream(), columns.after().stream())
                .map(board.model().words()::column)
                .collect(Collectors.joining(", "));
    }

    private Optional<Activity> gone(Id id) {
        return desk.lens().comparedWithProperty().get()
                .flatMap(other -> other.plan().activity(id))
                .map(place -> place.activity());
    }

    /** What a cell says, where less than all of it can be seen. */
    private String cell(Activity activity, Column column) {
        var index = board.rows().indexOf(activity.id());
        return index.isPresent()
                        && board.rows().get(index.getAsInt()) instanceof Row.ActivityRow row
                        && ColumnFit.isCut(board.frame(), row, column, fit)
                ? board.model().words().cell(column, activity)
                : "";
    }

    /** The whole name of a column where it is cut, and what its head and edge do. */
    private String head(Column column) {
        var lines = new ArrayList<String>();
        if (ColumnFit.isHeadCut(board.frame(), column, fit)) {
            lines.add(board.model().words().column(column));
        }
        var words = desk.messages("timelineRows");
        column.sorting().ifPresent(_ -> lines.add(words.text("column.tip.sort")));
        lines.add(words.text("column.tip"));
        return String.join("\n", lines);
    }

    private String title(Activity activity) {
        var lines = new ArrayList<String>();
        var findings = voice.findings(activity);
        var words = board.model().words();
        double room = board.titleRoom().width(activity);
        boolean cutTitle = board.isTitleCut(activity);
        var subline = words.subline(activity, board.frame().viewport().columns().shown());
        if (cutTitle || isNumberCut(activity) || fit.width(subline, TextStyle.SUBLINE) > room) {
            lines.add(voice.numberAndTitle(activity));
            lines.add(subline);
        }
        findings.forEach(finding -> lines.add("⚠ " + finding));
        return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private boolean isNumberCut(Activity activity) {
        var index = board.rows().indexOf(activity.id());
        return index.isPresent()
                && board.rows().get(index.getAsInt()) instanceof Row.ActivityRow row
                && ColumnFit.isCut(board.frame(), row, Column.NUMBER, fit);
    }

    private Optional<Activity> activity(Id id) {
        return desk.plan().activity(id).map(place -> place.activity());
    }
}
