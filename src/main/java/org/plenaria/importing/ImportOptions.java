// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.outline.Corrections;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.importing.table.RememberedMappings;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;

/**
 * What the user says about a source before it is read.
 *
 * @param yearToAssume the plan's year for a source that names none
 * @param language the language of its texts; found out from them when absent
 * @param mappings corrected column mappings; tables without one are read as the program proposes
 * @param remembered how tables of the same shape were read before
 * @param calendar of the open plan that the source is read into; found out from the source when absent
 * @param corrections what the user says single lines are
 */
public record ImportOptions(
        int yearToAssume,
        Optional<Language> language,
        List<ColumnMapping> mappings,
        RememberedMappings remembered,
        Optional<PlanCalendar> calendar,
        Corrections corrections) {

    public ImportOptions {
        mappings = List.copyOf(mappings);
    }

    /** For a new plan. */
    public ImportOptions(int yearToAssume, Optional<Language> language, List<ColumnMapping> mappings) {
        this(yearToAssume, language, mappings, RememberedMappings.none(), Optional.empty(), Corrections.NONE);
    }

    /** For an open plan, whose calendar says what "the 2nd semester" is. */
    public static ImportOptions into(Plan open) {
        var calendar = open.calendar();
        return new ImportOptions(
                calendar.start().getYear(), Optional.empty(), List.of(), RememberedMappings.none(),
                Optional.of(calendar), Corrections.NONE);
    }

    /** Nothing but a year. */
    public static ImportOptions assuming(int year) {
        return new ImportOptions(year, Optional.empty(), List.of());
    }

    /** The same with a mapping in the place of the proposed one. */
    public ImportOptions with(ColumnMapping mapping) {
        var all = new ArrayList<>(mappings);
        all.removeIf(other -> other.table() == mapping.table());
        all.add(mapping);
        return new ImportOptions(yearToAssume, language, all, remembered, calendar, corrections);
    }

    /** The same with another year for a source that names none. */
    public ImportOptions withYear(int year) {
        return new ImportOptions(year, language, mappings, remembered, calendar, corrections);
    }

    /** The same for texts in this language, whatever they look like. */
    public ImportOptions withLanguage(Language said) {
        return new ImportOptions(yearToAssume, Optional.of(said), mappings, remembered, calendar, corrections);
    }

    /** The same, read into an open plan. */
    public ImportOptions into(PlanCalendar open) {
        return new ImportOptions(
                open.start().getYear(), language, mappings, remembered, Optional.of(open), corrections);
    }

    /** The same with what is known of other files. */
    public ImportOptions with(RememberedMappings known) {
        return new ImportOptions(yearToAssume, language, mappings, known, calendar, corrections);
    }

    /** The same with what the user says of single lines. */
    public ImportOptions with(Corrections said) {
        return new ImportOptions(yearToAssume, language, mappings, remembered, calendar, said);
    }

    Optional<ColumnMapping> mapping(int table) {
        return mappings.stream().filter(mapping -> mapping.table() == table).findFirst();
    }
}
