// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.compare.ReturnReview;
import org.plenaria.importing.returned.ReturnNote;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class WorkbookReadBackTest {

    private static final int FIRST = 1;

    private static Plan water() throws Exception {
        return SentFile.sample("regional-water-2027");
    }

    /** The sheet of activities in an officer's hands. */
    private record Rows(Sheet sheet, Map<String, Integer> columns) {

        static Rows of(XSSFWorkbook book, int index) {
            var sheet = book.getSheetAt(index);
            var columns = new HashMap<String, Integer>();
            sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            return new Rows(sheet, columns);
        }

        Cell cell(int row, String column) {
            var found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            int at = columns.get(column);
            return found.getCell(at) == null ? found.createCell(at) : found.getCell(at);
        }

        void set(int row, String column, String text) {
            cell(row, column).setCellValue(text);
        }
    }

    private static SentFile edited(Plan plan, Consumer<XSSFWorkbook> edit) throws Exception {
        var sent = SentFile.excel(plan);
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sent.bytes()))) {
            edit.accept(book);
            book.write(out);
        }
        return sent.with(out.toByteArray());
    }

    private static Activity of(Plan plan, Rows rows, int row) {
        var id = rows.cell(row, "Id").getStringCellValue();
        return plan.activities().filter(one -> one.id().toString().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red-gealc-2020", "bilingual-2026", "regional-water-2027", "blank"})
    void aWorkbookNobodyTouchedChangesNothingAndCarriesThePlan(String sample) throws Exception {
        var plan = SentFile.sample(sample);
        var sent = SentFile.excel(plan);

        var readBack = sent.readBack();

        assertThat(readBack.review().rows()).isEmpty();
        assertThat(readBack.notes()).isEmpty();
        var carried = readBack.review().returned().base();
        assertThat(carried.with(all -> all
                        .comments(plan.comments()).ignored(plan.ignored()).rounds(plan.rounds()))).isEqualTo(plan);
    }

    @Test
    void amountsAndDatesTypedAsTextBecomeWhatTheyMean() throws Exception {
        var changed = new Activity[1];
        var plan = water();
        var sent = edited(plan, book -> {
            var rows = Rows.of(book, 0);
            changed[0] = of(plan, rows, FIRST);
            rows.set(FIRST, "Amount", "12,500 USD");
            rows.set(FIRST, "Timeframe", "");
            rows.set(FIRST, "Start", "1 March 2027");
            rows.set(FIRST, "End", "2027-04-30");
            rows.set(FIRST, "Status", "Done");
        });

        var after = sent.accepted().activity(changed[0].id()).orElseThrow().activity();

        var resources = new ArrayList<>(changed[0].resources());
        resources.set(0, resources.getFirst().withAmount(Optional.of(new BigDecimal("12500"))));
        assertThat(after).isEqualTo(changed[0].with(next -> next
                .resources(resources)
                .timeframe(Timeframe.of(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30)))
                .status(Optional.of(Status.DONE))));
    }

    @Test
    void renamedSheetsMovedColumnsSortedRowsAndRewordedHeadsAreNoChanges() throws Exception {
        var sent = edited(water(), book -> {
            var rows = Rows.of(book, 0);
            int last = rows.sheet().getLastRowNum();
            for (var column : new String[] {"Title", "Status", "Id"}) {
                int from = rows.columns().get(column);
                for (int row = 0; row <= last; row++) {
                    var cell = rows.sheet().getRow(row).getCell(from);
                    rows.sheet().getRow(row).createCell(40 + from)
                            .setCellValue(cell == null ? "" : cell.getStringCellValue());
                    if (cell != null) {
                        rows.sheet().getRow(row).removeCell(cell);
                    }
                }
            }
            rows.cell(0, "Products").setCellValue("What comes out of it");
            book.setSheetName(0, "For the meeting");
        });

        var readBack = sent.readBack();

        assertThat(readBack.review().rows()).isEmpty();
        assertThat(readBack.notes()).extracting(ReturnNote::kind).containsExactly(ReturnNote.Kind.OWN_WORDS);
    }

    @Test
    void aRowAddedBecomesAnActivityAndARowDeletedIsAskedFor() throws Exception {
        var plan = water();
        var sent = edited(plan, book -> {
            var rows = Rows.of(book, 0);
            int last = rows.sheet().getLastRowNum() + 1;
            rows.set(last, "Title", "A new course");
            rows.set(last, "Area", rows.cell(FIRST, "Area").getStringCellValue());
            rows.set(last, "Timeframe", "S1");
            rows.set(last, "Source", "Fund X");
            rows.cell(last, "Amount").setCellValue(5_000);
            rows.sheet().removeRow(rows.sheet().getRow(FIRST));
        });
        var review = sent.readBack().review();

        assertThat(review.rows()).filteredOn(ReturnReview::takesOut).hasSize(1);
        var after = review.accepted(review.uncontested());
        assertThat(after.activityCount()).isEqualTo(plan.activityCount() + 1);
        var added = after.areas().getFirst().activities().getLast();
        assertThat(added.title()).isEqualTo(LocalizedText.of(Language.ENGLISH, "A new course"));
        assertThat(added.resources()).singleElement()
                .matches(one -> one.amount().orElseThrow().compareTo(new BigDecimal(5_000)) == 0);
    }

    @Test
    void aDayWithoutTheOtherIsKeptInACommentWithAllItsRowSays() throws Exception {
        var plan = water();
        var sent = edited(plan, book -> {
            var rows = Rows.of(book, 0);
            int last = rows.sheet().getLastRowNum() + 1;
            rows.set(last, "Title", "Only a beginning");
            rows.set(last, "Area", rows.cell(FIRST, "Area").getStringCellValue());
            rows.set(last, "Start", "2027-03-01");
        });
        var readBack = sent.readBack();
        var review = readBack.review();
        var after = review.accepted(review.uncontested());

        assertThat(readBack.notes()).singleElement()
                .matches(note -> note.words().contains("Only a beginning") && note.words().contains("2027-03-01")
                        && note.place().startsWith("Activities!"));
        assertThat(after.comments()).hasSize(plan.comments().size() + 1)
                .anyMatch(one -> one.text().contains("2027-03-01"));
    }

    @Test
    void whatIsNoAmountIsKeptAsACommentThatNamesItsCell() throws Exception {
        var sent = edited(water(), book -> Rows.of(book, 0).set(FIRST, "Amount", "about a lot"));
        var readBack = sent.readBack();

        assertThat(readBack.notes()).singleElement()
                .matches(note -> note.kind() == ReturnNote.Kind.NOT_UNDERSTOOD && note.words().equals("about a lot"));
        assertThat(new ReadBackPhrases(readBack, Locale.ENGLISH).notes()).singleElement().asString()
                .contains("cell Activities!L2");
        assertThat(readBack.review().accepted(Set.of())).isEqualTo(water());
    }
}
