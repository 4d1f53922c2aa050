// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Field;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.UsedWords;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.ChipField;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Line;
import org.plenaria.ui.field.Lines;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.TextList;

/** Makes the fields of a form that are texts or lists, and keeps them following the plan. */
final class FieldParts<E> {

    private final Form form;
    private final Subject<E> subject;
    private final Words words;
    private final Desk desk;
    private final Messages messages;

    FieldParts(Form form, Subject<E> subject, Words words) {
        this.form = form;
        this.subject = subject;
        this.words = words;
        desk = subject.desk();
        messages = desk.messages("inspector");
    }

    /** A text of one paragraph; the hint's key may lead to "". */
    FieldBox line(Field<E, LocalizedText> field, String label, String hint) {
        return text(field, label, hint, GrowingTextArea.ofOneParagraph());
    }

    /** A text of several paragraphs. */
    FieldBox paragraphs(Field<E, LocalizedText> field, String label, String hint) {
        return text(field, label, hint, GrowingTextArea.ofParagraphs());
    }

    private FieldBox text(Field<E, LocalizedText> field, String label, String hint, GrowingTextArea area) {
        area.setId(field.name());
        var editing = new LocalizedEditing(
                desk, area, messages.text(hint), change -> subject.change(field, change, true));
        form.follow(fresh -> subject.common(field).ifPresentOrElse(
                text -> editing.show(text, fresh),
                () -> editing.showSeveral(messages.text("several"), fresh)));
        return new FieldBox(messages.text(label), area);
    }

    /** A list of texts, one field each. */
    FieldBox list(
            Field<E, List<LocalizedText>> field,
            String label,
            String hint,
            Function<UsedWords, Collection<String>> kind) {
        var name = messages.text(label);
        var list = new TextList(
                desk, name.replace("_", ""), messages.text(hint), words.matching(kind), taker(field));
        list.setId(field.name());
        form.follow(fresh -> subject.common(field).ifPresentOrElse(
                texts -> list.show(texts, fresh), () -> list.showSeveral(messages.text("several"), fresh)));
        return new FieldBox(name, list, list.first());
    }

    /** A list of names as chips. */
    FieldBox chips(
            Field<E, List<LocalizedText>> field,
            String label,
            String hint,
            Function<UsedWords, Collection<String>> kind) {
        var chips = new ChipField(desk, messages.text(hint), words.matching(kind), taker(field));
        chips.setId(field.name());
        form.follow(fresh -> subject.common(field).ifPresentOrElse(
                texts -> chips.show(texts, fresh), () -> chips.showSeveral(messages.text("several"), fresh)));
        return new FieldBox(messages.text(label), chips, chips.input());
    }

    /** Lines of items that belong to one element only. */
    <T> Lines<T> lines(Field<E, List<T>> field, Function<T, Object> key, Function<Line.Edited, Line<T>> make) {
        var lines = new Lines<T>(desk.messages("fields"), make, key, false, taker(field));
        lines.setId(field.name());
        form.follow(fresh -> lines.show(subject.common(field).orElse(List.of()), fresh));
        return lines;
    }

    private <T> Lines.Taker<T> taker(Field<E, List<T>> field) {
        return (list, typed) -> subject.change(field, _ -> list, typed);
    }
}
