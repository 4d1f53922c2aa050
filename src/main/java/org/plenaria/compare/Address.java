// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;

/**
 * Where in a plan something differs: an element, and the way from it to the very field, list item and language. The
 * same place has the same address in every copy of the plan.
 *
 * @param steps none for the element as a whole
 */
public record Address(Part part, Id element, List<Step> steps) {

    /** The kinds of elements. */
    public enum Part {
        PLAN,
        SECTION,
        AREA,
        ACTIVITY,
        COMMENT,
        ROUND
    }

    /** The area in which an activity stands: no {@link Field}, because an activity does not know its area. */
    public static final String AREA_OF_ACTIVITY = "area";

    /** The list of an area's activities, where their order is meant. */
    public static final String ACTIVITIES = "activities";

    /** The position of an item in its list. */
    public static final String POSITION = "position";

    static final String AREAS = "areas";
    static final String SECTIONS = "sections";
    static final String COMMENTS = "comments";
    static final String ROUNDS = "rounds";
    static final String CONFLICTS = "conflicts";
    static final String UNKNOWN = "unknown";

    /** One step from an element to a part of it. */
    public sealed interface Step {

        /** A field by its name ({@link Field#name()}). */
        record InField(String name) implements Step {}

        /** A list item that has an id. */
        record Item(Id id) implements Step {}

        /** A list item known by its name: an extra field, a language, an addressee, a field from a newer version. */
        record Named(String name) implements Step {}

        /**
         * An item of a list of words (products, participants, paragraphs), known by the words it had first.
         *
         * @param occurrence 0, or more where the same words stand in the list several times
         */
        record Words(String words, int occurrence) implements Step {}

        /** One language of a text. */
        record InLanguage(Language language) implements Step {}
    }

    public Address {
        steps = List.copyOf(steps);
    }

    public static Address of(Part part, Id element) {
        return new Address(part, element, List.of());
    }

    /** The address of a field of this element. */
    public Address field(String name) {
        return then(new Step.InField(name));
    }

    /** The address of a field of this element. */
    public Address field(Field<?, ?> field) {
        return field(field.name());
    }

    /** The address one step further in. */
    public Address then(Step step) {
        var longer = new ArrayList<Step>(steps);
        longer.add(step);
        return new Address(part, element, longer);
    }

    /** The name of the element's field, unless the element as a whole is meant. */
    public Optional<String> fieldName() {
        return steps.isEmpty() || !(steps.getFirst() instanceof Step.InField(String name))
                ? Optional.empty()
                : Optional.of(name);
    }

    /** The language, where one wording of a text is meant. */
    public Optional<Language> language() {
        return steps.isEmpty() || !(steps.getLast() instanceof Step.InLanguage(Language language))
                ? Optional.empty()
                : Optional.of(language);
    }

    /** Whether the other address is this one or lies inside it. */
    public boolean covers(Address other) {
        return element.equals(other.element)
                && steps.size() <= other.steps.size()
                && steps.equals(other.steps.subList(0, steps.size()));
    }
}
