// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.importing.into.ImportInto;
import org.plenaria.importing.into.Proposal;
import org.plenaria.importing.text.TextReader;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;

/** Reading a document into a plan that is open: what both have is found again, and nothing is lost. */
class ImportIntoTest {

    private static Plan open() throws Exception {
        return PlanFile.read(Path.of("sample-plans", "bilingual-2026.plan.json")).plan();
    }

    private static List<Proposal> proposals(Plan open, String document) {
        var imported = new PlanImport().of(TextReader.read(document), ImportOptions.into(open)).plan();
        return ImportInto.proposals(open, imported);
    }

    private static Plan after(Plan open, List<Proposal> accepted) {
        var edit = ImportInto.edit(open, accepted);
        assertThat(edit).isInstanceOf(ReplacePlan.class);
        return ((Outcome.Applied) edit.applyChecked(open)).plan();
    }

    private static Activity activity(Plan plan, String title) {
        return plan.activities().filter(one -> plan.text(one.title()).equals(title)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"MARKDOWN, regional-water-2027", "CSV, regional-water-2027", "MARKDOWN, bilingual-2026",
        "CSV, red-gealc-2020"})
    void ourOwnTextChangesNothing(ExportFormat format, String name) throws Exception {
        var plan = PlanFile.read(Path.of("sample-plans", name + ".plan.json")).plan();
        var out = new ByteArrayOutputStream();
        Exports.write(plan, format, ExportOptions.of(plan), Progress.UNWATCHED, out);
        var document = SourceFiles.read(out.toByteArray(), "plan." + format.extension());
        var imported = new PlanImport().of(document, ImportOptions.into(plan)).plan();
        assertThat(ImportInto.proposals(plan, imported)).isEmpty();
    }

    @Test
    void whatIsNewIsAddedAndWhatDiffersIsChangedWithIdsAndTranslationsKept() throws Exception {
        var open = open();
        var before = activity(open, "Common protocol for fruit fly traps");
        var proposals = proposals(open, """
                3.1) Surveillance of pests

                1st semester activities

                3.1.1) Common protocol for fruit fly traps. Products: Protocol, Poster and Film. Venue: San Oriel.

                3.1.9) Hotline for growers. Product: Hotline. Venue: Virtual.
                """);
        assertThat(proposals).extracting(Proposal::kind).containsOnlyOnce(Proposal.Kind.ADDS);
        var plan = after(open, proposals.stream().filter(Proposal::isByDefault).toList());
        var changed = activity(plan, "Common protocol for fruit fly traps");
        assertThat(changed.id()).isEqualTo(before.id());
        assertThat(changed.title()).isEqualTo(before.title());
        assertThat(changed.products()).hasSize(3).startsWith(before.products().getFirst());
        assertThat(plan.text(changed.venue().orElseThrow().wording())).isEqualTo("San Oriel");
        assertThat(changed.resources()).isEqualTo(before.resources());
        assertThat(changed.responsible()).isEqualTo(before.responsible());
        var added = plan.activity(activity(plan, "Hotline for growers").id()).orElseThrow();
        assertThat(plan.text(added.area().name())).isEqualTo("Surveillance of pests");
        assertThat(plan.activityCount()).isEqualTo(open.activityCount() + 1);
    }

    @Test
    void whatTheDocumentLacksIsNamedButStays() throws Exception {
        var open = open();
        var proposals = proposals(open, """
                3.1) Surveillance of pests

                3.1.1) Common protocol for fruit fly traps. Product: Protocol. Venue: Virtual.
                """);
        var missing = proposals.stream().filter(one -> one.kind() == Proposal.Kind.MISSING).toList();
        assertThat(missing).hasSize(open.areas().getFirst().activities().size() - 1);
        assertThat(missing).noneMatch(Proposal::isByDefault);
        assertThat(after(open, missing).activityCount()).isEqualTo(open.activityCount() - missing.size());
    }

    @Test
    void aTranslatedDocumentFillsInTheTranslation() throws Exception {
        var open = open();
        var spanish = new Language("es");
        var title = "Shared collection of reference material";
        assertThat(activity(open, title).title().in(spanish)).isEmpty();
        var csv = "number,title,venue\n3.2.3,Colección compartida de material de referencia,Lima\n";
        var document = SourceFiles.read(csv.getBytes(StandardCharsets.UTF_8), "plan.csv");
        var options = new ImportOptions(2026, Optional.of(spanish), List.of());
        var imported = new PlanImport().of(document, options).plan();
        // Nothing but the number and words in another language: too little to be sure that it is the same.
        assertThat(ImportInto.proposals(open, imported)).extracting(Proposal::kind).contains(Proposal.Kind.ADDS);
    }

    @Test
    void anActivityInAnotherAreaMoves() throws Exception {
        var open = open();
        var proposals = proposals(open, """
                3.2) Laboratories

                3.2.1) Common protocol for fruit fly traps. Product: Protocol. Venue: Virtual.
                """);
        var plan = after(open, proposals.stream().filter(one -> one.kind() == Proposal.Kind.MOVES).toList());
        var id = activity(open, "Common protocol for fruit fly traps").id();
        assertThat(plan.text(plan.activity(id).orElseThrow().area().name())).isEqualTo("Laboratories");
    }

    @Test
    void partsOfTheProposalsCanBeDeclined() throws Exception {
        var open = open();
        var proposals = proposals(open, """
                3.1) Surveillance of pests

                3.1.1) Common protocol for fruit fly traps. Product: Poster. Venue: San Oriel.
                """);
        var venue = proposals.stream().filter(one -> one.field().filter("venue"::equals).isPresent()).toList();
        var plan = after(open, venue);
        var changed = activity(plan, "Common protocol for fruit fly traps");
        assertThat(changed.products()).isEqualTo(activity(open, "Common protocol for fruit fly traps").products());
        assertThat(plan.text(changed.venue().orElseThrow().wording())).isEqualTo("San Oriel");
    }
}
