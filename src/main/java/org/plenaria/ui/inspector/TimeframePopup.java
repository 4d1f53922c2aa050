// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.PopupPane;
import org.plenaria.ui.field.TypedText;

/** The rarer timeframes: several periods, single months, the author's own words, or none stated. */
final class TimeframePopup implements Part {

    private final Subject<Activity> subject;
    private final Desk desk;
    private final Messages messages;
    private final VBox content = new VBox();
    private final PopupPane popup = new PopupPane(content, "timeframe-popup");
    private final Map<Period, CheckBox> periods = new LinkedHashMap<>();
    private final Map<Period, ToggleButton> months = new LinkedHashMap<>();
    private final TextField words = new TextField();
    private final TypedText typed;
    private List<Period> offered = List.of();
    private Map<Id, Timeframe> found = Map.of();

    TimeframePopup(Subject<Activity> subject) {
        this.subject = subject;
        desk = subject.desk();
        messages = desk.messages("inspector");
        typed = new TypedText(words, text -> subject.change(
                ActivityFields.TIMEFRAME,
                before -> asWritten(before, text),
                true));
        words.setId("timeframe-popup-words");
        words.setPromptText(messages.text("timeframe.words.hint"));
        words.focusedProperty().subscribe(focused -> {
            if (focused) {
                found = timeframes();
            }
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                giveBack();
                event.consume();
            }
        });
        popup.keepKeys();
    }

    void showBelow(Node anchor) {
        refresh(true);
        popup.showBelowRight(anchor);
        periods.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public void refresh(boolean fresh) {
        if (!popup.isShowing() && !fresh) {
            return;
        }
        build(desk.plan().calendar());
        var common = subject.common(ActivityFields.TIMEFRAME);
        var chosen = common.orElse(null) instanceof Timeframe.Periods(SortedSet<Period> all)
                ? all
                : new TreeSet<Period>();
        periods.forEach((period, box) -> box.setSelected(chosen.contains(period)));
        months.forEach((period, button) -> button.setSelected(chosen.contains(period)));
        var said = common.orElse(null) instanceof Timeframe.AsWritten(String text, _) ? text : "";
        if (fresh) {
            typed.startWith(said);
        } else {
            typed.show(said);
        }
    }

    private void build(PlanCalendar calendar) {
        var all = new ArrayList<>(calendar.periods());
        all.addAll(calendar.periods(PeriodKind.MONTH));
        if (all.equals(offered)) {
            return;
        }
        offered = List.copyOf(all);
        periods.clear();
        months.clear();
        var boxes = new VBox();
        boxes.getStyleClass().add("period-boxes");
        for (var period : calendar.periods()) {
            var box = new CheckBox(desk.phrases().period(period, calendar));
            box.setOnAction(_ -> toggle(period, box.isSelected()));
            periods.put(period, box);
            boxes.getChildren().add(box);
        }
        var grid = new FlowPane();
        grid.getStyleClass().add("month-boxes");
        for (var period : calendar.periods(PeriodKind.MONTH)) {
            grid.getChildren().add(month(period, calendar));
        }
        content.getChildren().setAll(
                Nodes.label(messages.text("timeframe.several"), "field-label"),
                boxes,
                Nodes.label(messages.text("timeframe.months"), "field-label"),
                grid,
                new FieldBox(messages.text("timeframe.words"), words),
                Nodes.link(messages.text("timeframe.none"), this::unstate));
    }

    private ButtonBase month(Period period, PlanCalendar calendar) {
        var button = new ToggleButton(desk.phrases().periodShort(period, calendar));
        button.getStyleClass().setAll("month-box");
        button.setAccessibleText(desk.phrases().period(period, calendar));
        button.setOnAction(_ -> toggle(period, button.isSelected()));
        months.put(period, button);
        return button;
    }

    private void toggle(Period period, boolean on) {
        subject.change(ActivityFields.TIMEFRAME, before -> {
            var all = before instanceof Timeframe.Periods(SortedSet<Period> present)
                    ? new TreeSet<>(present)
                    : new TreeSet<Period>();
            if (on) {
                all.add(period);
            } else {
                all.remove(period);
            }
            return all.isEmpty() ? Timeframe.unstated() : Timeframe.of(all);
        }, false);
        refresh(false);
    }

    /** The words as typed; what a file said besides, that this version does not know, stays with them. */
    static Timeframe asWritten(Timeframe before, String text) {
        if (text.isBlank()) {
            return Timeframe.unstated();
        }
        return before instanceof Timeframe.AsWritten(_, var unknown)
                ? new Timeframe.AsWritten(text, unknown)
                : new Timeframe.AsWritten(text);
    }

    private Map<Id, Timeframe> timeframes() {
        var all = new HashMap<Id, Timeframe>();
        subject.elements().forEach(activity -> all.put(activity.id(), activity.timeframe()));
        return all;
    }

    /** Esc gives back what the author found before the words, which may have been no words at all. */
    private void giveBack() {
        if (!timeframes().equals(found)) {
            subject.changeEach(
                    ActivityFields.TIMEFRAME,
                    activity -> found.getOrDefault(activity.id(), activity.timeframe()));
        }
        popup.hide();
    }

    private void unstate() {
        subject.set(ActivityFields.TIMEFRAME, Timeframe.unstated());
        popup.hide();
    }
}
