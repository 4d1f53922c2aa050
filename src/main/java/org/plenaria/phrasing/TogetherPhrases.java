// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** What several edits made at once are called: how many activities, and what all of them have come to. */
final class TogetherPhrases {

    private final Messages messages;
    private final Phrases phrases;

    TogetherPhrases(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
    }

    String name(Together edit, Plan before, Numbering numbers) {
        int count = edit.edits().size();
        return switch (edit.cause()) {
            case MOVE_SEVERAL -> destination(edit.edits(), before)
                    .map(place -> messages.text("together.move.to", count, place))
                    .orElseGet(() -> messages.text("together.MOVE_SEVERAL", count));
            case CHANGE_SEVERAL -> shared(edit.edits(), TogetherPhrases::field)
                    .map(field -> messages.text(
                            "together.change.field", count, phrases.withinSentence(phrases.field(field))))
                    .orElseGet(() -> messages.text("together.CHANGE_SEVERAL", count));
            case DUPLICATE -> original(edit.edits(), before)
                    .map(id -> messages.text("together.duplicate.one", numbers.number(id)))
                    .orElseGet(() -> messages.text("together.DUPLICATE", count));
            default -> messages.text("together." + edit.cause().name(), count);
        };
    }

    /** Where all of them have gone: into another area, else to another time. */
    private Optional<String> destination(List<Edit> edits, Plan before) {
        return shared(edits, edit -> area(edit, before))
                .flatMap(before::area)
                .map(Area::name)
                .map(before::text)
                .or(() -> shared(edits, TogetherPhrases::timeframe)
                        .map(timeframe -> phrases.timeframe(timeframe, before.calendar()))
                        .filter(words -> !words.isEmpty()));
    }

    private static Optional<Id> area(Edit edit, Plan before) {
        return parts(edit).stream()
                .filter(ActivityEdit.Move.class::isInstance)
                .map(ActivityEdit.Move.class::cast)
                .filter(move -> before.area(move.area()).filter(area -> area.indexOf(move.activity()) < 0).isPresent())
                .map(ActivityEdit.Move::area)
                .findFirst();
    }

    private static Optional<Timeframe> timeframe(Edit edit) {
        return parts(edit).stream()
                .filter(one -> one instanceof ActivityEdit.Change<?> change && change.value() instanceof Timeframe)
                .map(one -> (Timeframe) ((ActivityEdit.Change<?>) one).value())
                .findFirst();
    }

    private static Optional<Field<?, ?>> field(Edit edit) {
        return edit instanceof ActivityEdit.Change<?> change ? Optional.of(change.field()) : Optional.empty();
    }

    /** An activity's copy stands directly after it. */
    private static Optional<Id> original(List<Edit> edits, Plan before) {
        return edits.size() == 1 && edits.getFirst() instanceof ActivityEdit.Add add
                ? before.area(add.area())
                        .filter(area -> add.index() > 0 && add.index() <= area.activities().size())
                        .map(area -> area.activities().get(add.index() - 1).id())
                : Optional.empty();
    }

    private static List<Edit> parts(Edit edit) {
        return edit instanceof Together several ? several.edits() : List.of(edit);
    }

    /** What all edits have in common; empty where they differ, or one has nothing of the kind. */
    private static <T> Optional<T> shared(List<Edit> edits, Function<Edit, Optional<T>> of) {
        var all = edits.stream().map(of).distinct().limit(2).toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }
}
