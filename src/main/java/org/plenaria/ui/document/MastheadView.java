// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.edit.PlanEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.DayField;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.Row;
import org.plenaria.ui.field.TypedText;

/**
 * The head of the document, laid out as it is printed: organization and reference, then meeting, title, place and
 * day.
 */
final class MastheadView extends VBox {

    private final Desk desk;
    private final Messages messages;
    private final LocalizedEditing distribution;
    private final TypedText symbol;
    private final LocalizedEditing organization;
    private final LocalizedEditing organizationInFull;
    private final LocalizedEditing meeting;
    private final LocalizedEditing title;
    private final LocalizedEditing place;
    private final DayField day;
    private final Label printedDay = Nodes.label("", "paper-note");
    private final Label original = Nodes.label("", "paper-note");

    MastheadView(Desk desk) {
        this.desk = desk;
        messages = desk.messages("documentPage");
        getStyleClass().add("masthead");
        var organizationArea = area("organization", "masthead-strong");
        organization = text(organizationArea, Masthead::organization, Masthead::withOrganization);
        var fullArea = area("organizationInFull", "masthead-line");
        organizationInFull = text(fullArea, Masthead::organizationInFull, Masthead::withOrganizationInFull);
        var distributionArea = area("distribution", "masthead-right");
        distribution = text(distributionArea, Masthead::distribution, Masthead::withDistribution);
        var symbolArea = area("symbol", "masthead-right");
        symbol = new TypedText(symbolArea, typed -> write(masthead().withSymbol(
                typed.isBlank() ? Optional.empty() : Optional.of(typed.strip()))));
        symbolArea.setPromptText(symbolArea.getAccessibleText());
        var left = new VBox(organizationArea, fullArea);
        var right = new VBox(distributionArea, symbolArea, printedDay, original);
        right.setAlignment(Pos.TOP_RIGHT);
        var rule = new Region();
        rule.getStyleClass().add("masthead-rule");

        var meetingArea = area("meeting", "paper-meeting");
        meeting = text(meetingArea, Masthead::meeting, Masthead::withMeeting);
        var titleArea = area("plan-title", "paper-title");
        title = Paper.editing(desk, titleArea, change -> desk.performTyped(
                new PlanEdit.Change<>(PlanFields.TITLE, change.apply(desk.plan().title()))));
        var placeArea = area("place", "paper-place");
        place = text(placeArea, Masthead::place, Masthead::withPlace);
        day = new DayField(
                desk.screenLanguage(), () -> desk.plan().calendar(), value -> write(masthead().withDate(value)));
        day.setId("masthead-date");
        day.setAccessibleText(messages.text("date"));
        day.setPromptText(messages.text("date"));
        day.getStyleClass().addAll("on-paper", "paper-day");
        var dayError = Nodes.wrapping("", "field-error");
        day.day().errorProperty().subscribe(reason -> {
            dayError.setText(reason.orElse(""));
            Nodes.show(dayError, reason.isPresent());
        });
        var dayRow = new HBox(day);
        dayRow.setAlignment(Pos.CENTER);
        var block = new VBox(meetingArea, titleArea, placeArea, dayRow, dayError);
        block.setAlignment(Pos.CENTER);
        block.getStyleClass().add("title-block");
        getChildren().addAll(Row.ofEqual(16, left, right), rule, block);
    }

    void refresh(boolean fresh) {
        var masthead = masthead();
        organization.show(masthead.organization(), fresh);
        organizationInFull.show(masthead.organizationInFull(), fresh);
        distribution.show(masthead.distribution(), fresh);
        meeting.show(masthead.meeting(), fresh);
        place.show(masthead.place(), fresh);
        title.show(desk.plan().title(), fresh);
        if (fresh) {
            symbol.startWith(masthead.symbol().orElse(""));
            day.day().startWith(masthead.date());
        } else {
            symbol.show(masthead.symbol().orElse(""));
            day.day().show(masthead.date());
        }
        printedDay.setText(masthead.date().map(desk.phrases()::date).orElse(""));
        Nodes.show(printedDay, masthead.date().isPresent());
        original.setText(messages.text("original", desk.plan()
                .originalLanguage()
                .locale()
                .getDisplayLanguage(desk.screenLanguage())
                .toUpperCase(desk.screenLanguage())));
    }

    private Masthead masthead() {
        return desk.plan().masthead();
    }

    private GrowingTextArea area(String key, String style) {
        return Paper.area(key, messages.text(key), style);
    }

    private LocalizedEditing text(
            GrowingTextArea area,
            Function<Masthead, LocalizedText> reader,
            BiFunction<Masthead, LocalizedText, Masthead> writer) {
        return Paper.editing(desk, area, change ->
                write(writer.apply(masthead(), change.apply(reader.apply(masthead())))));
    }

    private boolean write(Masthead masthead) {
        return desk.performTyped(new PlanEdit.Change<>(PlanFields.MASTHEAD, masthead));
    }
}
