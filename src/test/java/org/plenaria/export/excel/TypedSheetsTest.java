// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.junit.jupiter.api.Test;
import org.plenaria.export.Exported;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Section;

/** Every field that a person can see stands in a cell, so that it can come back; and programs find each column. */
class TypedSheetsTest {

    private static final Plan WATER = Exported.sample("regional-water-2027");

    @Test
    void whatReportsAreMadeOfStandsInCellsOfItsOwn() throws IOException {
        try (var workbook = OpenWorkbook.of(WATER)) {
            assertSays(workbook, "Details", "Result", WATER.activities().map(Activity::result));
            assertSays(workbook, "Details", "Notes", WATER.activities().map(Activity::notes));
            assertThat(workbook.texts("Details", "Progress")).hasSize(
                    (int) WATER.activities().filter(one -> one.progress().isPresent()).count());
            assertThat(workbook.texts("Details", "Times")).hasSize(
                    (int) WATER.activities().filter(one -> one.recurrence().isPresent()).count());
        }
    }

    @Test
    void milestonesIndicatorsAndFurtherFieldsAreRowsThatSayWhoseTheyAre() throws IOException {
        try (var workbook = OpenWorkbook.of(WATER)) {
            assertSays(workbook, "Milestones", "Title", Stream.concat(
                    WATER.milestones().stream(),
                    WATER.activities().flatMap(one -> one.milestones().stream())).map(Milestone::title));
            assertSays(workbook, "Indicators", "Name", Stream.of(
                            WATER.indicators().stream(),
                            WATER.areas().stream().flatMap(area -> area.indicators().stream()),
                            WATER.activities().flatMap(one -> one.indicators().stream()))
                    .flatMap(all -> all)
                    .map(Indicator::name));
            assertThat(workbook.texts("Further fields", "Name")).contains("Strategic axis");
            assertThat(workbook.texts("Milestones", "Id of what it belongs to"))
                    .hasSameSizeAs(workbook.texts("Milestones", "Title"))
                    .contains(WATER.id().toString());
        }
    }

    @Test
    void eachResourceStandsInOnePlace() throws IOException {
        try (var workbook = OpenWorkbook.of(WATER)) {
            var ids = Stream.concat(
                    workbook.texts("Activities", "Resource Id").stream(),
                    workbook.texts("Further resources", "Id").stream());

            assertThat(ids).containsExactlyInAnyOrderElementsOf(WATER.activities()
                    .flatMap(one -> one.resources().stream())
                    .map(Resource::id)
                    .map(Object::toString)
                    .toList());
        }
    }

    @Test
    void areasMastheadAndSectionsAreThereToo() throws IOException {
        try (var workbook = OpenWorkbook.of(WATER)) {
            assertSays(workbook, "Areas", "Objective", WATER.areas().stream().map(Area::objective));
            assertThat(workbook.texts("Areas", "Colour")).hasSameSizeAs(WATER.areas());
            assertThat(workbook.texts("Texts", "Text"))
                    .contains(WATER.masthead().symbol().orElseThrow())
                    .containsAll(WATER.sections().stream()
                            .map(Section::paragraphs)
                            .flatMap(List::stream)
                            .map(WATER::text)
                            .toList());
        }
    }

    @Test
    void eachTypedColumnHasANameThatIsTheSameInAllLanguages() throws IOException {
        try (var workbook = OpenWorkbook.of(WATER)) {
            for (int i = 0; i < workbook.poi().getNumberOfSheets(); i++) {
                var sheet = workbook.poi().getSheetAt(i);
                for (var table : sheet.getTables()) {
                    for (var column : table.getColumns()) {
                        assertThat(named(workbook, sheet.getSheetName(), column.getColumnIndex()))
                                .as(sheet.getSheetName() + ": " + column.getName())
                                .hasSize(1);
                    }
                }
            }
            assertThat(workbook.poi().getName("plenaria.activities.title").getRefersToFormula())
                    .startsWith("'Activities'!$B$2:$B$");
            assertThat(workbook.poi().getName("plenaria.workbook.plan")).isNotNull();
        }
    }

    private static List<String> named(OpenWorkbook workbook, String sheet, int column) {
        return workbook.poi().getAllNames().stream()
                .filter(name -> name.getNameName().startsWith("plenaria.") && name.getSheetName().equals(sheet))
                .filter(name -> new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007)
                        .getFirstCell().getCol() == column)
                .map(name -> name.getNameName())
                .toList();
    }

    private static void assertSays(
            OpenWorkbook workbook, String sheet, String column, Stream<LocalizedText> texts) {
        assertThat(workbook.texts(sheet, column)).as(sheet + ": " + column)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        texts.map(WATER::text).filter(text -> !text.isEmpty()).toList());
    }
}
