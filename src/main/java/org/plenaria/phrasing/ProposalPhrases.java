// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.ProposalComments;
import org.plenaria.compare.ProposalRow;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/** Proposals of delegations in words: where, what stands there, what they would have. */
public final class ProposalPhrases implements ProposalComments.Telling {

    private final Messages messages;
    private final ComparePhrases compared;
    private final Phrases phrases;
    private final ValuePhrases values;
    private final Plan plan;
    private final Numbering numbers;

    private ProposalPhrases(Plan plan, Locale locale) {
        this.plan = plan;
        messages = Messages.of("replies", locale);
        compared = ComparePhrases.in(locale);
        phrases = Phrases.in(locale);
        values = ValuePhrases.in(locale, plan);
        numbers = Numbering.of(plan);
    }

    /**
     * Words in a language.
     *
     * @param plan that the proposals are for, as it is now
     */
    public static ProposalPhrases of(Plan plan, Locale locale) {
        return new ProposalPhrases(plan, locale);
    }

    /** The number and name of an element: "3.1.2 Workshop", "Plan"; of one that is new, its name. */
    public String element(ProposalRow row) {
        var at = row.at();
        var title = title(at.element());
        var name = title.isPresent() ? title.get() : nameOfNew(row);
        return (numbers.number(at.element()) + " " + name).strip();
    }

    private String nameOfNew(ProposalRow row) {
        return row.options().getFirst().difference().kind() == Difference.Kind.ADDED
                ? said(row.options().getFirst().value())
                : compared.place(Address.of(row.at().part(), row.at().element()), plan);
    }

    private Optional<String> title(Id id) {
        return plan.activity(id).map(place -> plan.text(place.activity().title()))
                .or(() -> plan.area(id).map(area -> plan.text(area.name())))
                .or(() -> plan.section(id).map(section -> plan.text(section.heading())));
    }

    /** The field: "Venue", "Products, Español", "Resources, Amount"; "The whole" for an element as a whole. */
    public String field(ProposalRow row) {
        var steps = row.at().steps();
        if (steps.isEmpty()) {
            boolean isNew = row.options().getFirst().difference().kind() == Difference.Kind.ADDED;
            return messages.text(isNew ? "text.new" : "text.whole");
        }
        return steps.stream()
                .flatMap(step -> switch (step) {
                    case Address.Step.InField(String name) -> Optional.of(compared.label(name)).stream();
                    case Address.Step.Named(String name) -> Optional.of(name).stream();
                    case Address.Step.InLanguage(var language)
                            when !language.equals(plan.originalLanguage()) ->
                        Optional.of(phrases.languageName(language)).stream();
                    default -> Optional.<String>empty().stream();
                })
                .collect(Collectors.joining(", "));
    }

    /** A value of any kind: "2nd semester", "18,500 USD". */
    public String said(Object value) {
        return said(Optional.of(value));
    }

    private String said(Optional<Object> value) {
        var words = value.map(values::say).orElse("");
        return words.isBlank() ? messages.text("value.none") : words;
    }

    /** What was circulated there. */
    public String before(ProposalRow row) {
        return said(row.before());
    }

    /** What stands there now, where that is something else. */
    public Optional<String> now(ProposalRow row) {
        return row.now().map(value -> said(Optional.of(value)));
    }

    /** What a delegation would have there. */
    public String value(ProposalRow row, ProposalRow.Option option) {
        if (option.difference().kind() == Difference.Kind.REMOVED) {
            return row.at().steps().isEmpty()
                    ? messages.text("value.removed")
                    : messages.text("value.removed.item", said(option.difference().before()));
        }
        return switch (option.value().orElse(null)) {
            case Activity activity -> messages.text("value.activity", withTime(activity));
            case Area area -> messages.text("value.area", values.say(area));
            case Section section -> messages.text("value.section", values.say(section));
            case Integer position -> messages.text("value.position", position + 1);
            case null, default -> said(option.value());
        };
    }

    private String withTime(Activity activity) {
        var when = values.say(activity.timeframe());
        return when.isEmpty() ? values.say(activity) : messages.text("value.with", values.say(activity), when);
    }

    @Override
    public String text(ProposalRow row, ProposalRow.Option option) {
        return row.before().isPresent() && !row.at().steps().isEmpty()
                ? messages.text("text.now", field(row), before(row))
                : field(row);
    }

    @Override
    public String proposed(ProposalRow row, ProposalRow.Option option) {
        return value(row, option);
    }
}
