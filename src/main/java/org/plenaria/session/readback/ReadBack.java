// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.compare.Address;
import org.plenaria.compare.ProposalRow;
import org.plenaria.compare.ReturnReview;
import org.plenaria.compare.ReturnedPlan;
import org.plenaria.edit.Edit;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.importing.returned.FieldMark;
import org.plenaria.importing.returned.ReturnNote;
import org.plenaria.importing.returned.ReturnedFile;
import org.plenaria.importing.returned.Revised;
import org.plenaria.importing.returned.Trace;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;

/**
 * A Word document or workbook of ours that came back, read: what it would change, by whom, and what in it could not be
 * read.
 *
 * @param file its name
 * @param review the changes, to be accepted one by one
 * @param notes what is no change
 * @param traces who changed which field, where the file says so
 * @param carried whether the file still carried the plan it was made from; otherwise it was held against the plan as it
 *     is now
 */
public record ReadBack(
        String file, ReturnReview review, List<ReturnNote> notes, Map<FieldMark, Trace> traces, boolean carried) {

    public ReadBack {
        notes = List.copyOf(notes);
        traces = Map.copyOf(traces);
    }

    /**
     * Reads a file back.
     *
     * @param present the plan as it is now
     * @param today the day of comments that have none
     * @throws ImportRefusedException when the file cannot be read
     * @throws UnfitReturnException when it does not belong to the plan
     */
    public static ReadBack of(Path file, Plan present, LocalDate today)
            throws ImportRefusedException, UnfitReturnException {
        return of(ReturnedFile.open(file), present, today);
    }

    /** The same of a file that is in memory. */
    public static ReadBack of(ReturnedFile file, Plan present, LocalDate today)
            throws ImportRefusedException, UnfitReturnException {
        var carried = carried(file);
        if (carried.isPresent() && !carried.get().plan().id().equals(present.id())) {
            throw new UnfitReturnException(UnfitReturnException.Reason.ANOTHER_PLAN, file.name());
        }
        var base = carried.map(CarriedPlan::plan).orElse(present);
        var options = carried.map(CarriedPlan::options).orElseGet(() -> ExportOptions.of(present));
        var revised = revised(file, base, options);
        if (carried.isEmpty() && !isOurs(revised, present)) {
            throw new UnfitReturnException(UnfitReturnException.Reason.NOT_OURS, file.name());
        }
        var checked = new Faithful(base, options).checked(revised);
        var remarks = new ReturnedRemarks(file.name(), base, present, today);
        var plan = remarks.in(checked);
        var returned = new ReturnedPlan(file.name(), today, base, plan);
        return new ReadBack(
                file.name(), ReturnReview.of(present, returned), checked.notes(), checked.traces(),
                carried.isPresent());
    }

    /**
     * The plan a file carries with all that was changed in it: for an import, where there is no plan yet.
     *
     * @return empty when the file carries none
     * @throws ImportRefusedException when the file cannot be read
     * @throws UnfitReturnException when what it carries is damaged
     */
    public static Optional<ReadBack> alone(ReturnedFile file, LocalDate today)
            throws ImportRefusedException, UnfitReturnException {
        var carried = carried(file);
        return carried.isPresent() ? Optional.of(of(file, carried.get().plan(), today)) : Optional.empty();
    }

    /** The plan a file was made from, by its identity; empty when it does not say. */
    public static Optional<Id> planOf(Path file) {
        try {
            return carried(ReturnedFile.open(file)).map(one -> one.plan().id());
        } catch (ImportRefusedException | UnfitReturnException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<CarriedPlan> carried(ReturnedFile file)
            throws ImportRefusedException, UnfitReturnException {
        var text = file.carried();
        try {
            return text.isPresent() ? CarriedPlan.of(text.get()) : Optional.empty();
        } catch (PlanFileException damaged) {
            throw new UnfitReturnException(UnfitReturnException.Reason.CARRIED_UNREADABLE, file.name());
        }
    }

    private static Revised revised(ReturnedFile file, Plan base, ExportOptions options)
            throws ImportRefusedException {
        return file.revised(base, SentWord.of(base, options));
    }

    // Without what it carried, a document is known by the ids of its bookmarks.
    private static boolean isOurs(Revised revised, Plan present) {
        long known = revised.plan().activities().filter(one -> present.activity(one.id()).isPresent()).count();
        return known * 2 >= present.activityCount();
    }

    /** Who made a change, where the file says so. */
    public Optional<Trace> by(ProposalRow row) {
        var id = row.at().part() == Address.Part.PLAN
                ? Optional.<Id>empty()
                : Optional.of(row.at().element());
        var field = row.at().fieldName().orElse("title");
        return Optional.ofNullable(traces.get(new FieldMark(id, field)));
    }

    /** The one step that takes in what was accepted. */
    public Edit edit(Set<Address> accepted) {
        return new ReplacePlan(ReplacePlan.Cause.READ_BACK, review.accepted(accepted), Optional.of(file));
    }
}
