// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;

class TableLayoutTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");

    @Test
    void eachAreaAndSemesterHasATableWithAnActivityARow() throws IOException {
        try (var document = table(GEALC)) {
            var tables = document.getTables().subList(1, document.getTables().size());
            var numbering = Numbering.of(GEALC);

            assertThat(tables).flatExtracting(XWPFTable::getRows)
                    .extracting(row -> row.getCell(0).getText())
                    .containsAll(GEALC.activities().map(activity -> numbering.number(activity.id())).toList());
            assertThat(texts(tables.getFirst().getRow(0)))
                    .containsExactly("No.", "Activity", "Products", "Participants", "Venue", "Resources");
            assertThat(texts(tables.getFirst().getRow(1)))
                    .startsWith("3.1.1", "Regional Workshop")
                    .endsWith("15 countries in the project", "To be defined", "IDB's RPG funds");
        }
    }

    @Test
    void headerRowsAreRepeatedRowsAreNotBrokenAndTablesSayWhatTheyAre() throws IOException {
        try (var document = table(GEALC)) {
            for (var table : document.getTables().subList(1, document.getTables().size())) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
                assertThat(table.getRows().subList(1, table.getNumberOfRows()))
                        .noneMatch(XWPFTableRow::isRepeatHeader);
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).endsWith("Activities");
            }
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getOrient()).hasToString("landscape");
            assertThat(size.getW()).hasToString("16838");
        }
    }

    @Test
    void whatHasNoColumnStandsBelowTheTitle() throws IOException {
        var day = LocalDate.of(2020, 3, 2);
        try (var document = table(Plans.withActivities(Timeframe.of(day, day.plusDays(2))))) {
            var cell = document.getTables().get(1).getRow(1).getCell(1);

            assertThat(cell.getText()).contains("A").contains("Timeframe. 2–4 March 2020");
        }
    }

    @Test
    void theAnnexMarksTheMonthsOfEachActivityWithSignsAndSaysThemInWords() throws IOException {
        var plan = Plans.withActivities(Timeframe.of(Period.semester(2)));
        var options = ExportOptions.of(plan).withAnnex(Annex.TABLE);
        try (var document = open(Exported.bytes(plan, ExportFormat.WORD, options))) {
            var year = document.getTables().getLast();
            var row = year.getRows().getLast();

            assertThat(year.getRow(0).isRepeatHeader()).isTrue();
            assertThat(texts(year.getRow(0))).startsWith("3.1", "Activity", "When", "Jan", "Feb");
            assertThat(texts(row).subList(0, 3)).containsExactly("3.1.1", "A", "2nd semester");
            assertThat(texts(row).subList(3, 9)).containsOnly("");
            assertThat(texts(row).subList(9, 15)).containsOnly("●");
            assertThat(row.getCell(3).getColor()).isNull();
            assertThat(row.getCell(9).getColor()).isNotNull();
            assertThat(year.getCTTbl().getTblPr().getTblDescription().getVal()).contains("one column for each month");
        }
    }

    @Test
    void theAnnexOfPicturesSaysTheSameInWords() throws IOException {
        var plan = Plans.withActivities(Timeframe.of(Period.semester(2)));
        var options = ExportOptions.of(plan).withAnnex(Annex.PICTURE);
        try (var document = open(Exported.bytes(plan, ExportFormat.WORD, options))) {
            assertThat(document.getAllPictures()).singleElement().satisfies(picture -> {
                assertThat(picture.suggestFileExtension()).isEqualTo("png");
                assertThat(picture.getData()).startsWith(0x89, 'P', 'N', 'G');
            });
            assertThat(document.getDocument().xmlText()).contains("3.1.1 A: 2nd semester\"");
        }
    }

    @Test
    void everyFieldHasABookmarkByWhichItIsFoundWhenTheFileComesBack() throws IOException {
        for (var layout : DocumentLayout.values()) {
            var parts = Exported.parts(
                    Exported.bytes(GEALC, ExportFormat.WORD, ExportOptions.of(GEALC).withLayout(layout)));
            var names = names(parts.get("word/document.xml"));

            assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
            assertThat(names.stream().filter(name -> name.endsWith("_title"))).hasSize(GEALC.activityCount());
            assertThat(names.stream().filter(name -> name.endsWith("_name"))).hasSize(GEALC.areas().size());
            assertThat(names.stream().filter(name -> name.endsWith("_venue"))).isNotEmpty();
        }
    }

    private static List<String> names(String xml) {
        return Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static XWPFDocument table(Plan plan) throws IOException {
        var options = ExportOptions.of(plan).withLayout(DocumentLayout.TABLE);
        return open(Exported.bytes(plan, ExportFormat.WORD, options));
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
