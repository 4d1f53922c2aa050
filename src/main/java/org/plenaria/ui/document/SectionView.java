// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.edit.SectionEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Line;
import org.plenaria.ui.field.Lines;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.Row;
import org.plenaria.ui.field.TextLine;
import org.plenaria.ui.field.TypedText;

/**
 * One section on the page. Enter splits a paragraph where the caret stands, Backspace at its beginning joins it to the
 * one above; Alt with the arrows moves a paragraph, or from the heading the whole section.
 */
final class SectionView extends VBox {

    /** What a section asks of the page. */
    interface Actions {
        void move(Id section, boolean up);

        void addAfter(Id section);

        void remove(Id section);
    }

    private final Desk desk;
    private final Id section;
    private final Messages messages;
    private final GrowingTextArea heading;
    private final LocalizedEditing headingEditing;
    private final TypedText number;
    private final Lines<LocalizedText> paragraphs;

    SectionView(Desk desk, Id section, Actions actions) {
        this.desk = desk;
        this.section = section;
        messages = desk.messages("documentPage");
        getStyleClass().add("paper-section");
        var numberField = Paper.field("section-number", messages.text("section.number"), "paper-number");
        number = new TypedText(numberField, this::pinTo);
        heading = Paper.area("section-heading", messages.text("section.heading"), "paper-heading");
        headingEditing = Paper.editing(desk, heading, change -> change(
                SectionFields.HEADING, change.apply(present().map(Section::heading).orElseThrow())));
        paragraphs = new Lines<>(
                desk.messages("fields"), this::paragraph, text -> text, true,
                (list, typed) -> typed
                        ? change(SectionFields.PARAGRAPHS, list)
                        : desk.perform(new SectionEdit.Change<>(section, SectionFields.PARAGRAPHS, list)));
        heading.setOnEnter(() -> paragraphs.lines().getFirst().focus());
        var tools = new HBox(
                Nodes.icon(Feather.ARROW_UP, messages.text("section.up"), () -> actions.move(section, true)),
                Nodes.icon(Feather.ARROW_DOWN, messages.text("section.down"), () -> actions.move(section, false)),
                Nodes.icon(Feather.PLUS, messages.text("section.add.below"), () -> actions.addAfter(section)),
                Nodes.icon(Feather.TRASH_2, messages.text("section.remove"), () -> actions.remove(section)));
        tools.getStyleClass().add("section-tools");
        var head = new Row(4);
        head.addFixed(numberField);
        head.addSharing(heading);
        head.addFixed(tools);
        head.addEventFilter(KeyEvent.KEY_PRESSED, event -> headKey(event, actions));
        getChildren().addAll(head, paragraphs);
    }

    Id section() {
        return section;
    }

    void focusHeading() {
        heading.requestFocus();
        heading.end();
    }

    void refresh(boolean fresh) {
        present().ifPresent(one -> {
            headingEditing.show(one.heading(), fresh);
            paragraphs.show(one.paragraphs(), fresh);
            var printed = desk.session().numbering().number(section);
            if (fresh) {
                number.startWith(printed);
            } else {
                number.show(printed);
            }
        });
    }

    private Optional<Section> present() {
        return desk.plan().section(section);
    }

    private <T> boolean change(Field<Section, T> field, T value) {
        return desk.performTyped(new SectionEdit.Change<>(section, field, value));
    }

    private boolean pinTo(String typed) {
        boolean taken = change(
                SectionFields.PINNED_NUMBER, typed.isBlank() ? Optional.empty() : Optional.of(typed.strip()));
        // A number that was not pinned and is cleared changes nothing, and still comes back.
        number.show(desk.session().numbering().number(section));
        return taken;
    }

    private void headKey(KeyEvent event, Actions actions) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            actions.move(section, event.getCode() == KeyCode.UP);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            actions.addAfter(section);
        } else if (event.getCode() == KeyCode.DELETE && event.isShortcutDown() && event.isShiftDown()) {
            event.consume();
            actions.remove(section);
        }
    }

    private Line<LocalizedText> paragraph(Line.Edited edited) {
        var area = Paper.area("paragraph", messages.text("paragraph"), "paper-paragraph");
        var line = new TextLine(desk, area, messages.text("paragraph"), messages.text("paragraph.hint"), edited);
        area.setOnEnter(() -> split(line));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean atStart = area.getCaretPosition() == 0 && area.getSelection().getLength() == 0;
            if (event.getCode() == KeyCode.BACK_SPACE && atStart && join(line)) {
                event.consume();
            }
        });
        return line;
    }

    private void split(TextLine line) {
        var area = line.area();
        int caret = area.getCaretPosition();
        var whole = area.getText();
        int index = indexInPlan(line);
        if (index < 0 || caret == whole.length() || caret == 0) {
            paragraphs.addAfter(line);
            return;
        }
        var list = new ArrayList<>(present().map(Section::paragraphs).orElse(List.of()));
        var text = list.get(index);
        list.set(index, desk.written(text, whole.substring(0, caret).stripTrailing()));
        list.add(index + 1, desk.written(LocalizedText.none(), whole.substring(caret).stripLeading()));
        desk.perform(new SectionEdit.Change<>(section, SectionFields.PARAGRAPHS, list));
        focus(index + 1, 0);
    }

    /** Joins a paragraph to the one above it; false when there is none, or when other languages would be lost. */
    private boolean join(TextLine line) {
        int index = indexInPlan(line);
        int shown = paragraphs.lines().indexOf(line);
        if (line.isBlank()) {
            if (shown > 0) {
                paragraphs.lines().get(shown - 1).focus();
            }
            return shown > 0;
        }
        var list = new ArrayList<>(present().map(Section::paragraphs).orElse(List.of()));
        if (index < 1 || list.get(index).wordings().size() > 1) {
            return false;
        }
        var above = desk.show(list.get(index - 1));
        list.set(index - 1, desk.written(list.get(index - 1), above + " " + line.area().getText()));
        list.remove(index);
        desk.perform(new SectionEdit.Change<>(section, SectionFields.PARAGRAPHS, list));
        focus(index - 1, above.length());
        return true;
    }

    private void focus(int index, int caret) {
        Platform.runLater(() -> {
            var lines = paragraphs.lines();
            if (index < lines.size() && lines.get(index) instanceof TextLine line) {
                line.area().requestFocus();
                line.area().positionCaret(caret);
            }
        });
    }

    /** The paragraph's position in the plan, which blank lines on screen are not in; -1 for such a line. */
    private int indexInPlan(TextLine line) {
        var written = paragraphs.lines().stream().filter(one -> one.value().isPresent()).toList();
        return written.indexOf(line);
    }
}
