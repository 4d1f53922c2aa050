// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Standing;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class AnnualReportTest {

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    private static Activity activity(String title, int semester, Status status) {
        return Activity.titled(english(title), Timeframe.of(Period.semester(semester)))
                .withStatus(Optional.of(status));
    }

    private static Resource fund(String amount, boolean secured) {
        return Resource.from(english("Fund"))
                .with(it -> it.amount(Optional.of(new BigDecimal(amount))).secured(Optional.of(secured)));
    }

    private static final Activity WORKSHOP = activity("Workshop", 1, Status.DONE)
            .withResult(english("Held in Lima"))
            .withNotes(english("not for the reader"))
            .withResources(List.of(fund("1000", true)));
    private static final Activity STUDY = activity("Study", 2, Status.UNDER_WAY)
            .withProgress(OptionalInt.of(40))
            .withNotes(english("The consultant came late"))
            .withResources(List.of(fund("3000", false)));

    private static final Plan PLAN = Plan.blank(english("2020 Work Plan"), Language.ENGLISH,
            PlanCalendar.semesters(2020))
            .withCurrency(Optional.of(Currency.getInstance("USD")))
            .withAreas(List.of(Area.named(english("Open data"), Colour.PALETTE.getFirst())
                    .withActivities(List.of(WORKSHOP, STUDY, activity("Dropped", 2, Status.CANCELLED)))));

    private static byte[] written(ExportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        Exports.write(
                PLAN, format, new ExportOptions(Language.ENGLISH, Paper.A4, Detail.OF_A_PLAN), Progress.UNWATCHED, out);
        return out.toByteArray();
    }

    @Test
    void whatIsCancelledCountsInNoAverageAndWhatIsDoneCountsWhole() {
        var standing = Standing.of(PLAN.activities().toList());

        assertThat(standing.percent()).isEqualTo(70);
        assertThat(standing.securedPercent()).isEqualTo(25);
        assertThat(standing.count(Status.CANCELLED)).isOne();
    }

    @Test
    void onlyWhatShouldHaveEndedAndStillGoesOnIsLate() {
        var day = LocalDate.of(2021, 1, 1);

        assertThat(PLAN.activities().filter(one -> Standing.isLate(one, PLAN.calendar(), day))).containsExactly(STUDY);
        assertThat(Standing.isLate(STUDY, PLAN.calendar(), LocalDate.of(2020, 12, 31))).isFalse();
    }

    @Test
    void theWordReportHasTheSumsAndForEachActivityItsResultOrTheReasons() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(written(ExportFormat.REPORT_WORD)))) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("Annual report: 2020 Work Plan");
            assertThat(word.getParagraphs()).anyMatch(one -> one.getText()
                    .equals("3 activities: 1 done, 1 under way, 1 cancelled. On average 70 % done."));
            assertThat(word.getTables()).hasSize(3);
            var rows = word.getTables().get(2).getText();
            assertThat(rows).contains("Held in Lima", "The consultant came late").doesNotContain("not for the reader");
        }
    }

    @Test
    void theWorkbookHasNumbersOneCanReckonWith() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(ExportFormat.REPORT_EXCEL)))) {
            var total = book.getSheet("By area").getRow(2);
            assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(total.getCell(8).getNumericCellValue()).isEqualTo(4000);
            assertThat(book.getSheet("Activities").getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void theSamePlanGivesTheSameReport() throws IOException {
        for (var format : List.of(ExportFormat.REPORT_WORD, ExportFormat.REPORT_EXCEL, ExportFormat.REPORT_HTML)) {
            assertThat(written(format)).isEqualTo(written(format));
        }
        assertThat(new String(written(ExportFormat.REPORT_HTML), StandardCharsets.UTF_8))
                .contains("<h2>Planned and done, by area");
    }
}
