// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.CommentTable;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class CommentListingTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 4);

    private final Plan plan = commented(Plans.withActivities(Timeframe.annual(), Timeframe.annual()));

    private static Plan commented(Plan plan) {
        var a = Plans.activity(plan, "A").id();
        var b = Plans.activity(plan, "B").id();
        var onB = Comment.open(CommentTarget.of(b), "Peru", DAY, "Who pays & how?");
        var onWords = Comment.open(
                new CommentTarget(Optional.of(a), Optional.of("title"), Optional.of("A"), UnknownFields.NONE),
                "Chile", DAY, "Say it in full.").withProposed(Optional.of("Activity A"));
        var decided = onWords.with(next -> next.state(CommentState.DECLINED).decision(Optional.of(new Decision(
                Optional.of("Space is scarce."), Optional.of("Chair"), Optional.of(DAY), UnknownFields.NONE))));
        var answer = Comment.open(CommentTarget.of(b), "Chair", DAY.plusDays(1), "The host.")
                .withReplyTo(Optional.of(onB.id()));
        var general = Comment.open(CommentTarget.plan(), "Cuba", DAY, "A good plan.").withState(CommentState.NOTED);
        return plan.withComments(new ArrayList<>(List.of(onB, decided, answer, general)));
    }

    @Test
    void comments_stand_in_the_order_of_the_document_with_their_answers_and_decisions() {
        assertThat(CommentTable.rows(plan, Language.ENGLISH)).containsExactly(
                List.of("1", "Cuba\n4 November 2019", "Plan as a whole", "", "ge", "A good plan.", "", "Noted"),
                List.of("2", "Chile\n4 November 2019", "3.1.1 A", "Title\n“A”", "ed", "Say it in full.", "Activity A",
                        "Not accepted\nSpace is scarce.\nChair, 4 November 2019"),
                List.of("3", "Peru\n4 November 2019", "3.1.2 B", "", "te",
                        "Who pays & how?\n– Chair, 5 November 2019: The host.", "", ""));
    }

    @Test
    void word_and_excel_hold_the_same_table_and_are_written_alike_twice() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(written(ExportFormat.COMMENTS_WORD)))) {
            var table = word.getTables().getFirst();
            assertThat(table.getNumberOfRows()).isEqualTo(4);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).getCell(6).getText()).isEqualTo("Activity A");
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("Comments and decisions");
        }
        try (var excel = new XSSFWorkbook(new ByteArrayInputStream(written(ExportFormat.COMMENTS_EXCEL)))) {
            var sheet = excel.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Comments");
            assertThat(sheet.getRow(0).getCell(7).getStringCellValue()).isEqualTo("Observations of the secretariat");
            assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).startsWith("Who pays & how?\n– Chair");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:H4");
        }
        assertThat(written(ExportFormat.COMMENTS_WORD)).isEqualTo(written(ExportFormat.COMMENTS_WORD));
        assertThat(written(ExportFormat.COMMENTS_EXCEL)).isEqualTo(written(ExportFormat.COMMENTS_EXCEL));
    }

    private byte[] written(ExportFormat format) throws Exception {
        var out = new ByteArrayOutputStream();
        var options = new ExportOptions(Language.ENGLISH, Paper.A4, Detail.OF_A_PLAN);
        Exports.write(plan, format, options, Progress.UNWATCHED, out);
        return out.toByteArray();
    }
}
