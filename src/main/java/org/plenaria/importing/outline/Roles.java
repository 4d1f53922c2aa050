// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;

/**
 * Decides what each line opens, by the company it keeps: a number or heading followed by "Product:" and "Venue:" is an
 * activity, one followed by "Objective:" or by activities is an area. So it does not matter whether a committee numbers
 * its areas 3.1 or 1, or only sets them as headings.
 */
final class Roles {

    private static final Pattern CONTENTS = Pattern.compile(
            ".*\\S\\s*(\\.{4,}|…{2,}|\\t|\\s\\.(\\s\\.){3,})\\s*\\d{1,4}\\s*");

    // A heading that leads to activities does so soon; hostile documents have headings without end.
    private static final int MOST_LINES_AHEAD = 2_000;

    private final List<Entry> entries;
    private final GroupHeadings groups;
    private final Vocabulary vocabulary;
    private final Corrections corrections;
    private final Pattern areaPrefix;
    private final Pattern activityPrefix;
    private final int activityDepth;
    private final int areaDepth;
    private final int activityLevel;
    private final boolean plainActivities;
    private Optional<String> areasNumber = Optional.empty();
    private boolean areaSeen;

    /**
     * A line, or a row of a table.
     *
     * @param form absent for a row
     */
    record Entry(Optional<LineForm> form) {

        boolean isRow() {
            return form.isEmpty();
        }
    }

    Roles(List<Entry> entries, GroupHeadings groups, Vocabulary vocabulary, Corrections corrections) {
        this.entries = entries;
        this.corrections = corrections;
        this.groups = groups;
        this.vocabulary = vocabulary;
        areaPrefix = prefix(vocabulary, "area.prefix");
        activityPrefix = prefix(vocabulary, "activity.prefix");
        activityDepth = mostFrequentDepth(this::ownsActivityLabels);
        int followed = mostFrequentDepth(this::ownsObjectiveOrGroup);
        areaDepth = followed > 0 && followed != activityDepth ? followed : activityDepth - 1;
        activityLevel = activityDepth > 0 ? 0 : levelOfActivities();
        plainActivities = activityDepth == 0 && activityLevel == 0;
    }

    // "Area 1: Open data", "Eje 2. Datos": the word, then a number, then the name.
    private static Pattern prefix(Vocabulary vocabulary, String key) {
        return Pattern.compile("[#>\\s*_]*" + vocabulary.anyOf(key)
                + "\\s+(?:n\\.?o\\.?\\s*)?((?:\\d{1,3}\\.)*\\d{1,3}|[ivx]{1,5})\\s*[.:)-]+[*_]*\\s*(?=\\S)");
    }

    /** The number and name of a line such as "Area 1: Open data". */
    Optional<PrintedNumber> prefixed(LineForm form, Role role) {
        var pattern = role == Role.AREA ? areaPrefix : activityPrefix;
        var match = pattern.matcher(Folding.fold(form.line().text()));
        return match.lookingAt()
                ? Optional.of(new PrintedNumber(
                        form.line().text().substring(match.start(1), match.end(1)), 1, match.end()))
                : Optional.empty();
    }

    /** The depth of the numbers of activities; 0 when they have none. */
    int activityDepth() {
        return activityDepth;
    }

    /** What each entry opens, in their order; rows open nothing by themselves. */
    List<Role> decide() {
        var roles = new ArrayList<Role>();
        for (int i = 0; i < entries.size(); i++) {
            var form = entries.get(i).form();
            var role = form.isPresent() ? role(form.get(), i, roles) : Role.NONE;
            if (role == Role.AREAS_HEADING && form.isPresent()) {
                areasNumber = form.get().number().map(PrintedNumber::text);
            }
            areaSeen |= role == Role.AREA;
            roles.add(role);
        }
        return roles;
    }

    private Role role(LineForm form, int at, List<Role> before) {
        var said = corrections.of(form.line());
        if (said.isPresent()) {
            return said.get().opens();
        }
        boolean inAreas = areaSeen;
        if (CONTENTS.matcher(form.line().text()).matches() || !inAreas && is("heading.contents", form)) {
            return Role.CONTENTS;
        }
        if (prefixed(form, Role.AREA).isPresent()) {
            return Role.AREA;
        }
        if (prefixed(form, Role.ACTIVITY).isPresent()) {
            return Role.ACTIVITY;
        }
        if (inAreas && form.labels().isEmpty() && groups.matches(form.words())) {
            return Role.GROUP;
        }
        if (!inAreas && is("heading.areas", form) && (form.number().isPresent() || form.isHeading() || opens(at))) {
            return Role.AREAS_HEADING;
        }
        if (form.number().isPresent()) {
            return numbered(form, form.number().get(), at, inAreas);
        }
        if (form.isHeading()) {
            return heading(form, at, before, inAreas);
        }
        boolean plain = plainActivities && inAreas && !form.startsWithLabel() && !form.words().isBlank();
        return plain && ownsActivityLabels(at) && !form.line().hints().continues() ? Role.ACTIVITY : Role.NONE;
    }

    private boolean is(String key, LineForm form) {
        return vocabulary.is(key, form.words().replaceFirst("\\s*:$", ""));
    }

    // A bare line "Areas of work" is the heading when an area stands next to it, not when prose does.
    private boolean opens(int at) {
        return at + 1 < entries.size()
                && entries.get(at + 1).form().filter(next -> next.number().isPresent() || next.isHeading()).isPresent();
    }

    // "Products:" and below it "1. Guide", "2. Form": items of a list.
    private boolean isListItem(PrintedNumber number, int at) {
        if (number.depth() != 1 || !number.text().matches("\\d{1,2}")) {
            return false;
        }
        int first = at - Integer.parseInt(number.text());
        for (int i = at - 1; i > first && i >= 0; i--) {
            var before = entries.get(i).form().flatMap(LineForm::number).map(PrintedNumber::text);
            if (!before.equals(Optional.of(Integer.toString(i - first)))) {
                return false;
            }
        }
        return first >= 0 && entries.get(first).form()
                .filter(form -> !form.labels().isEmpty())
                .filter(form -> form.line().text().substring(form.labels().getLast().valueStart()).isBlank())
                .isPresent();
    }

    private Role numbered(LineForm form, PrintedNumber number, int at, boolean inAreas) {
        if (inAreas && isListItem(number, at)) {
            return Role.NONE;
        }
        boolean underAreas = areasNumber.isEmpty() || number.below(areasNumber.get()) || number.depth() == 1;
        if (number.depth() == activityDepth && inAreas
                && (activityDepth > 1 || ownsActivityLabels(at) || !form.isHeading())) {
            return activityDepth > 1 || ownsActivityLabels(at) ? Role.ACTIVITY : Role.NONE;
        }
        boolean belowHeading = areasNumber.isPresent() && number.below(areasNumber.get()) && number.depth() == 2;
        if (underAreas && !form.hasActivityLabel() && (number.depth() == areaDepth && leadsToActivities(at)
                || belowHeading)) {
            return Role.AREA;
        }
        if (activityDepth == 0 && form.isHeading()) {
            return leadsToActivities(at) && underAreas ? Role.AREA : Role.SECTION;
        }
        if (number.depth() == 1 && (form.isHeading() || form.line().text().length() <= 90 && !inAreas
                || inAreas && areasNumber.isPresent() && form.line().text().length() <= 90
                        && number.depth() < areaDepth)) {
            return Role.SECTION;
        }
        return inAreas && number.depth() > areaDepth && number.depth() < activityDepth ? Role.SUBHEADING : Role.NONE;
    }

    private Role heading(LineForm form, int at, List<Role> before, boolean inAreas) {
        if (form.level() == activityLevel && inAreas && ownsActivityLabels(at)) {
            return Role.ACTIVITY;
        }
        boolean leads = leadsToActivities(at);
        if (leads && !inAreas && leadsToAreas(form, at)) {
            return Role.AREAS_HEADING;
        }
        if (leads) {
            int area = levelOfLastArea(before);
            // Where areas are numbered, a heading of the same rank without a number divides one.
            boolean divides = form.level() > area || form.level() == area && isLastAreaNumbered(before)
                    && form.number().isEmpty();
            return inAreas && divides ? Role.SUBHEADING : Role.AREA;
        }
        return form.band() ? Role.NONE : Role.SECTION;
    }

    private boolean isLastAreaNumbered(List<Role> before) {
        int at = before.lastIndexOf(Role.AREA);
        return at >= 0 && entries.get(at).form().flatMap(LineForm::number).isPresent();
    }

    private int levelOfLastArea(List<Role> before) {
        int at = before.lastIndexOf(Role.AREA);
        return at < 0 ? 0 : entries.get(at).form().map(LineForm::level).orElse(0);
    }

    // Two or more headings of the next level below lead to activities themselves: it is the heading above the areas.
    private boolean leadsToAreas(LineForm form, int at) {
        for (int i = at + 1; i < farthest(at); i++) {
            var next = entries.get(i).form();
            if (next.isPresent() && next.get().isHeading() && !groups.matches(next.get().words())) {
                if (next.get().level() <= form.level()) {
                    return false;
                }
                if (next.get().level() != activityLevel && leadsToActivities(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an objective, a group, an activity or a row of one follows before the next line of this rank. */
    private boolean leadsToActivities(int at) {
        var own = entries.get(at).form().orElseThrow();
        for (int i = at + 1; i < farthest(at); i++) {
            var entry = entries.get(i);
            if (entry.isRow()) {
                return true;
            }
            var next = entry.form().orElseThrow();
            boolean group = next.labels().isEmpty() && groups.matches(next.words());
            if (group || next.has(FieldKind.OBJECTIVE) && next.startsWithLabel() || next.hasActivityLabel()) {
                return true;
            }
            if (ranksAtLeast(next, own)) {
                return false;
            }
        }
        return false;
    }

    private int farthest(int at) {
        return Math.min(entries.size(), at + MOST_LINES_AHEAD);
    }

    private static boolean ranksAtLeast(LineForm next, LineForm own) {
        if (own.number().isPresent() && next.number().isPresent()) {
            return next.number().get().depth() <= own.number().get().depth();
        }
        return next.isHeading() && next.level() <= own.level();
    }

    // "Objective:" and then "Lead:" below a heading speak of an area.
    private boolean ownsActivityLabels(int at) {
        return owns(at, form -> form.hasActivityLabel() || form.has(FieldKind.OBJECTIVE))
                && !owns(at, form -> form.has(FieldKind.OBJECTIVE) && form.startsWithLabel());
    }

    private boolean ownsObjectiveOrGroup(int at) {
        return owns(at, form -> form.has(FieldKind.OBJECTIVE)
                || form.labels().isEmpty() && form.number().isEmpty() && groups.matches(form.words()));
    }

    // In the line itself or in the few after it, before the next number or heading.
    private boolean owns(int at, Predicate<LineForm> holds) {
        var form = entries.get(at).form();
        if (form.isEmpty()) {
            return false;
        }
        if (holds.test(form.get())) {
            return true;
        }
        for (int i = at + 1; i < Math.min(entries.size(), at + 8); i++) {
            var next = entries.get(i).form();
            if (next.isEmpty()) {
                return false;
            }
            if (holds.test(next.get())) {
                return next.get().startsWithLabel() || next.get().labels().isEmpty();
            }
            if (next.get().number().isPresent() || next.get().isHeading()) {
                return false;
            }
        }
        return false;
    }

    private int mostFrequentDepth(IntPredicate holds) {
        var counts = new int[6];
        for (int i = 0; i < entries.size(); i++) {
            int depth = entries.get(i).form().flatMap(LineForm::number).map(PrintedNumber::depth).orElse(0);
            if (depth > 0 && depth < counts.length && holds.test(i)) {
                counts[depth]++;
            }
        }
        int best = 0;
        for (int depth = 1; depth < counts.length; depth++) {
            best = counts[depth] > 0 && counts[depth] >= counts[best] ? depth : best;
        }
        return best;
    }

    private int levelOfActivities() {
        var counts = new int[12];
        for (int i = 0; i < entries.size(); i++) {
            int level = entries.get(i).form().map(LineForm::level).orElse(Integer.MAX_VALUE);
            if (level < counts.length && ownsActivityLabels(i)) {
                counts[level]++;
            }
        }
        int best = 0;
        for (int level = 1; level < counts.length; level++) {
            best = counts[level] > counts[best] ? level : best;
        }
        return best;
    }
}
