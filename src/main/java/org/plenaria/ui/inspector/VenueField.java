// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Completion;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Row;
import org.plenaria.ui.field.TypedText;

/** Where: the words, and beside them the kind. An open venue has an amber frame, because somebody must still decide. */
final class VenueField extends StackPane implements Part {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("to-be-defined");
    private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual-words");

    private final Subject<Activity> subject;
    private final Desk desk;
    private final Messages messages;
    private final VenueWords venues;
    private final GrowingTextArea area = GrowingTextArea.ofOneParagraph();
    private final MenuButton kind = new MenuButton();
    private final TypedText typed;
    private Optional<Venue> found = Optional.empty();

    VenueField(Subject<Activity> subject, Words words) {
        this.subject = subject;
        desk = subject.desk();
        messages = desk.messages("inspector");
        venues = new VenueWords(desk, words);
        getStyleClass().add("venue-field");
        area.setId("venue");
        Completion.replacing(area, words.matching(used -> used.venues().keySet()));
        area.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                found = subject.common(ActivityFields.VENUE).orElse(Optional.empty());
            }
        });
        typed = new TypedText(area, this::write);
        kind.getStyleClass().add("venue-kind");
        kind.setFocusTraversable(true);
        for (var one : VenueKind.values()) {
            kind.getItems().add(item(messages.text("venue." + one.name()), icon(one), () -> choose(one)));
        }
        kind.getItems().add(item(messages.text("venue.none"), Feather.SLASH, () -> {
            subject.set(ActivityFields.VENUE, Optional.empty());
            refresh(false);
        }));
        var row = new Row(0);
        row.addSharing(area);
        row.addFixed(kind);
        getChildren().add(row);
    }

    GrowingTextArea area() {
        return area;
    }

    @Override
    public void refresh(boolean fresh) {
        var common = subject.common(ActivityFields.VENUE);
        var venue = common.orElse(Optional.empty());
        var text = venue.flatMap(one -> one.wording().in(desk.shownLanguageProperty().get())).orElse("");
        area.setPromptText(common.isEmpty() && subject.isSeveral()
                ? messages.text("several")
                : venue.map(this::instead).orElseGet(() -> messages.text("venue.hint")));
        area.pseudoClassStateChanged(
                USUAL,
                venue.filter(one -> one.kind() != VenueKind.PLACE && one.wording().wordings().isEmpty()).isPresent());
        pseudoClassStateChanged(OPEN, venue.filter(one -> one.kind() == VenueKind.TO_BE_DEFINED).isPresent());
        kind.setGraphic(new FontIcon(venue.map(one -> icon(one.kind())).orElse(Feather.CHEVRON_DOWN)));
        kind.setAccessibleText(messages.text(
                "venue.kind", venue.map(one -> messages.text("venue." + one.kind().name())).orElse("\u2014")));
        if (fresh) {
            found = venue;
            typed.startWith(text);
        } else {
            typed.show(text);
        }
    }

    private String instead(Venue venue) {
        var words = desk.show(venue.wording());
        return words.isEmpty() ? venues.usual(venue.kind()) : words;
    }

    private boolean write(String text) {
        var language = desk.shownLanguageProperty().get();
        // Esc gives the words back; the kind they had comes back with them.
        boolean back = !subject.isSeveral()
                && found.isPresent()
                && found.get().wording().in(language).orElse("").equals(text);
        return subject.change(
                ActivityFields.VENUE, before -> back ? found : venues.typed(before, text), true);
    }

    private void choose(VenueKind chosen) {
        subject.change(ActivityFields.VENUE, before -> venues.ofKind(before, chosen), false);
        refresh(false);
        area.requestFocus();
        area.selectAll();
    }

    private static MenuItem item(String text, Feather icon, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Feather icon(VenueKind kind) {
        return switch (kind) {
            case TO_BE_DEFINED -> Feather.HELP_CIRCLE;
            case VIRTUAL -> Feather.VIDEO;
            case PLACE -> Feather.MAP_PIN;
        };
    }
}
