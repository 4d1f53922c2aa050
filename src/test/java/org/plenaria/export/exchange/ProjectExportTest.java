// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.sf.mpxj.ConstraintType;
import net.sf.mpxj.MPXJException;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Task;
import net.sf.mpxj.mspdi.MSPDIReader;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.NaughtyPlan;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;

class ProjectExportTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final Plan WATER = Exported.sample("regional-water-2027");

    @Test
    void areasAreSummaryTasksWithTheirActivitiesBelow() throws MPXJException {
        var project = project(GEALC, ExportOptions.of(GEALC));
        var areas = top(project);

        assertThat(areas).hasSize(9).allMatch(Task::getSummary);
        assertThat(areas.getFirst().getName()).isEqualTo("3.1 Cross-border services");
        for (var row : ActivityRow.of(GEALC)) {
            var task = task(project, (row.number() + " " + GEALC.text(row.activity().title())));
            assertThat(task.getParentTask().getName()).startsWith(row.areaNumber());
            assertThat(task.getText(1)).isEqualTo(row.number());
            assertThat(task.getGUID()).isEqualTo(row.activity().id().value());
        }
    }

    @Test
    void daysThatWereSetAreKeptToTheDay() throws MPXJException {
        var task = task(project(WATER, ExportOptions.of(WATER)),
                "3.1.1 Joint discharge measurement and calibration campaign at the border stations");

        assertThat(task.getStart().toLocalDate()).isEqualTo(LocalDate.of(2027, 4, 12));
        assertThat(task.getFinish().toLocalDate()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(task.getDuration().getDuration()).isEqualTo(19);
        assertThat(task.getConstraintType()).isEqualTo(ConstraintType.MUST_START_ON);
        assertThat(task.getEstimated()).isFalse();
        assertThat(task.getText(3)).isEqualTo("Revised rating curves for 9 stations");
        assertThat(task.getText(5)).isEqualTo("Tessel Bridge, Lumoria");
        assertThat(task.getPercentageComplete().intValue()).isEqualTo(100);
    }

    @Test
    void aSemesterIsABarAsLongAsItAndSaysThatItIsNoDate() throws MPXJException {
        var plan = Plans.withActivities(Timeframe.of(Period.semester(2)), Timeframe.unstated());
        var project = project(plan, ExportOptions.of(plan));
        var semester = task(project, "3.1.1 A");

        assertThat(semester.getStart().toLocalDate()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(semester.getFinish().toLocalDate()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(semester.getText(2)).isEqualTo("2nd semester");
        assertThat(semester.getNotes()).startsWith("Only this is known of the time: 2nd semester.");
        assertThat(semester.getEstimated()).isTrue();
        assertThat(semester.getConstraintType()).isEqualTo(ConstraintType.START_NO_EARLIER_THAN);
        assertThat(semester.getDeadline().toLocalDate()).isEqualTo(LocalDate.of(2020, 12, 31));
        var undated = task(project, "3.1.2 B");
        assertThat(undated.getStart()).isNull();
        assertThat(undated.getNotes()).startsWith("Nobody has said when.");
    }

    @Test
    void milestonesAreMilestones() throws MPXJException {
        var project = project(WATER, ExportOptions.of(WATER));
        var found = project.getTasks().stream().filter(Task::getMilestone).toList();

        assertThat(found).hasSize(WATER.milestones().size()
                + WATER.activities().mapToInt(one -> one.milestones().size()).sum());
        var gauge = task(project, "3.1.3: Last gauge handed over");
        assertThat(gauge.getMilestone()).isTrue();
        assertThat(gauge.getStart().toLocalDate()).isEqualTo(LocalDate.of(2027, 6, 18));
    }

    @Test
    void fundingSourcesAreResourcesWithTheirAmounts() throws MPXJException {
        var project = project(WATER, ExportOptions.of(WATER));
        var task = task(project, "3.1.2 Maintenance of the 64 stations of the joint hydrometric network");

        assertThat(task.getResourceAssignments()).extracting(one -> one.getResource().getName())
                .containsExactly("Regular contributions of the members", "National hydrological services");
        assertThat(task.getResourceAssignments()).extracting(one -> one.getCost().intValue())
                .containsExactly(96_000, 42_000);
        assertThat(project.getProjectProperties().getCurrencyCode()).isEqualTo("USD");
    }

    @Test
    void theFileSaysWhichPlanItIsAndNamesItsFieldsInItsLanguage() throws MPXJException {
        var project = project(WATER, ExportOptions.of(WATER).in(Language.SPANISH));
        var properties = project.getProjectProperties();

        assertThat(properties.getProjectTitle()).startsWith("2027 Work Plan");
        assertThat(properties.getSubject()).contains("SRC/PLAN/2027");
        assertThat(properties.getAuthor()).contains("Español");
        assertThat(properties.getStartDate().toLocalDate()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(project.getCustomFields().stream().map(one -> one.getAlias())).contains("Plazo", "Lugar", "Número");
    }

    @Test
    void naughtyStringsAndRandomPlansAreRead() throws MPXJException {
        var naughty = NaughtyPlan.plan();
        assertThat(project(naughty, ExportOptions.of(naughty)).getTasks())
                .hasSizeGreaterThan(2 * NaughtyPlan.strings().size());
        for (long seed = 0; seed < 10; seed++) {
            var plan = RandomPlans.plan(seed, 5);
            assertThat(project(plan, ExportOptions.of(plan)).getTasks())
                    .hasSizeGreaterThanOrEqualTo(plan.activityCount() + 1);
        }
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(Exported.bytes(WATER, ExportFormat.PROJECT))
                .isEqualTo(Exported.bytes(WATER, ExportFormat.PROJECT));
    }

    @Test
    void aFieldTooLongForTheFormIsCutOnlyThere() throws MPXJException {
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        var words = "word ".repeat(80).strip();
        var activity = area.activities().getFirst().withProducts(List.of(Plans.text(words)));
        var changed = plan.withAreas(List.of(area.withActivities(List.of(activity))));
        var task = task(project(changed, ExportOptions.of(changed)), "3.1.1 A");

        assertThat(task.getText(3)).hasSize(255).endsWith("…");
        assertThat(task.getNotes()).contains(words);
    }

    private static List<Task> top(ProjectFile project) {
        return project.getChildTasks().getFirst().getChildTasks().stream().filter(Task::getSummary).toList();
    }

    private static Task task(ProjectFile project, String name) {
        return project.getTasks().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
    }

    private static ProjectFile project(Plan plan, ExportOptions options) throws MPXJException {
        var bytes = Exported.bytes(plan, ExportFormat.PROJECT, options);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("<?xml");
        return new MSPDIReader().read(new ByteArrayInputStream(bytes));
    }
}
