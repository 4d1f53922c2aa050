// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What an open conflict is about, with what both sides said. */
public sealed interface Contested {

    /** The kinds of elements a conflict can be about. */
    enum Kind {
        PLAN,
        SECTION,
        AREA,
        ACTIVITY,
        COMMENT,
        ROUND
    }

    Kind kind();

    /** The element the conflict is about; the plan's own id for what belongs to the plan as a whole. */
    Id element();

    /** The name of the contested field ({@link Field#name()}), where it is about one. */
    default Optional<String> fieldName() {
        return Optional.empty();
    }

    /** What our side says; empty where there is nothing to show but the act itself. */
    default Optional<Object> oursShown() {
        return Optional.empty();
    }

    /** What their side says. */
    default Optional<Object> theirsShown() {
        return Optional.empty();
    }

    /** What both started from, as far as known. */
    default Optional<Object> baseShown() {
        return Optional.empty();
    }

    /** What both sides say is there to be shown. */
    sealed interface TwoVersions extends Contested permits FieldValue, AreaOfActivity, CommentVersions, RoundVersions {

        Object ours();

        Object theirs();

        default Optional<?> base() {
            return Optional.empty();
        }

        @Override
        default Optional<Object> oursShown() {
            return Optional.of(ours());
        }

        @Override
        default Optional<Object> theirsShown() {
            return Optional.of(theirs());
        }

        @Override
        default Optional<Object> baseShown() {
            return base().map(value -> value);
        }
    }

    /**
     * One field of an element has two values.
     *
     * @param <E> the class of elements of this kind
     * @param base absent when the field was empty before, or is not known
     */
    record FieldValue<E, T>(Kind kind, Id element, Field<E, T> field, Optional<T> base, T ours, T theirs)
            implements TwoVersions {

        public FieldValue {
            base = base.filter(value -> !isEmpty(value)); // a file does not tell an empty value from none
        }

        @Override
        public Optional<String> fieldName() {
            return Optional.of(field.name());
        }
    }

    /** An activity was moved to two different areas. */
    record AreaOfActivity(Id element, Optional<Id> base, Id ours, Id theirs) implements TwoVersions {

        /** The name under which this counts as a field. */
        public static final String FIELD = "area";

        @Override
        public Kind kind() {
            return Kind.ACTIVITY;
        }

        @Override
        public Optional<String> fieldName() {
            return Optional.of(FIELD);
        }
    }

    /**
     * One side removed an element that the other changed; it stays until somebody decides.
     *
     * @param byOurs whether our side removed it
     */
    record Removal(Kind kind, Id element, boolean byOurs) implements Contested {}

    /**
     * The same elements were put in two different orders.
     *
     * @param kind of the elements that stand in order: sections, areas, or the activities of an area
     * @param element the area whose activities are meant, else the plan
     */
    record Order(Kind kind, Id element, List<Id> ours, List<Id> theirs) implements Contested {
        public Order {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }
    }

    /** A comment was changed or decided in two ways. */
    record CommentVersions(Comment ours, Comment theirs) implements TwoVersions {
        @Override
        public Kind kind() {
            return Kind.COMMENT;
        }

        @Override
        public Id element() {
            return ours.id();
        }
    }

    /** A round was noted in two ways. */
    record RoundVersions(Round ours, Round theirs) implements TwoVersions {
        @Override
        public Kind kind() {
            return Kind.ROUND;
        }

        @Override
        public Id element() {
            return ours.id();
        }
    }

    /** Whether a field's value says nothing. */
    static boolean isEmpty(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isEmpty();
            case OptionalInt number -> number.isEmpty();
            case List<?> list -> list.isEmpty();
            case LocalizedText text -> text.isAbsent();
            case Timeframe.Unstated _ -> true;
            case UnknownFields unknown -> unknown.isEmpty();
            case Masthead masthead -> masthead.equals(Masthead.none());
            default -> false;
        };
    }
}
