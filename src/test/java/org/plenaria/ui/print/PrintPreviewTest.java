// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.pdf.PdfDots;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickWindow.class)
class PrintPreviewTest {

    private final ExecutorService thinking = Executors.newSingleThreadExecutor();
    private final List<String> done = new ArrayList<>();
    private PrintPreview preview;

    @Start
    void start(Stage stage) {
        var plan = Exported.sample("red-gealc-2020");
        var source = new PrintSource(plan, plan.originalLanguage(), Optional.empty(), Optional.empty());
        preview = new PrintPreview(
                source, PrintSubject.OVERVIEW, PageSetup.USUAL.landscape(false), thinking,
                Messages.of("print", Locale.ENGLISH));
        preview.setOnPrint(() -> done.add("print"));
        preview.setOnSave((format, page) -> done.add(format + " of " + page));
        Desks.show(stage, preview, 960, 700);
    }

    @AfterEach
    void end() {
        thinking.shutdownNow();
    }

    @Test
    void thePagesAreShownAsTheyWillBeAndCounted(FxRobot robot) throws Exception {
        settle();

        assertThat(text(robot, "#print-place")).isEqualTo("Page 1 of 1");
        assertThat(text(robot, "#print-note")).matches("1 page at \\d\\d % of full size.");
        assertThat(written(robot)).contains("2020 Work Plan", "All areas of work", "3.1.1", "3.9.3", "Page 1 of 1");
        var sheet = robot.lookup("#print-sheet").queryAs(Region.class);
        assertThat(sheet.getWidth() / sheet.getHeight()).as("the shape of the paper")
                .isBetween(0.705, 0.709);
    }

    @Test
    void otherPaperAndSizeLayThePagesOutAnew(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> robot.lookup("#print-fit-tiled").queryAs(RadioButton.class).fire());
        robot.interact(() -> robot.lookup("#print-landscape").queryAs(RadioButton.class).fire());
        settle();
        int a4 = preview.pages().sheets().size();
        assertThat(a4).isGreaterThan(1);
        robot.interact(() -> paper(robot).setValue(PaperSize.A3));
        settle();

        assertThat(preview.pages().sheets()).hasSizeLessThan(a4);
        assertThat(preview.setup()).isEqualTo(PageSetup.USUAL.on(PaperSize.A3).fitted(PageSetup.Fit.TILED));
    }

    @Test
    void onePageMustNotGetTooSmallToReadAndTheWayOutIsNamed(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#print-landscape").queryAs(RadioButton.class).fire());
        settle();

        assertThat(text(robot, "#print-note"))
                .startsWith("One page would make the letters too small to read")
                .contains("% of full size", "2 pages")
                .endsWith("It fits on one page of A4, portrait.");
    }

    @Test
    void onePageCanBeHadAllTheSameAndTheSizeOfItsLettersIsSaid(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#print-landscape").queryAs(RadioButton.class).fire());
        robot.interact(() -> robot.lookup("#print-fit-always").queryAs(RadioButton.class).fire());
        settle();

        assertThat(text(robot, "#print-place")).isEqualTo("Page 1 of 1");
        assertThat(text(robot, "#print-note")).matches("1 page at \\d\\d % of full size. "
                + "The letters are then only \\d\\.\\d points high: .* It fits on one page of A4, portrait.");
    }

    @Test
    void oneTurnsThePagesByButtonsAndKeys(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#print-what-areas").queryAs(RadioButton.class).fire());
        settle();
        assertThat(text(robot, "#print-place")).isEqualTo("Page 1 of 9");
        assertThat(robot.lookup("#print-previous").query().isDisabled()).isTrue();

        robot.clickOn("#print-next");
        robot.type(KeyCode.PAGE_DOWN);

        assertThat(text(robot, "#print-place")).isEqualTo("Page 3 of 9");
        settle();
        assertThat(written(robot)).contains("3.3 Knowledge Management");
        assertThat(robot.lookup("#print-sheet").query().getAccessibleText())
                .isEqualTo("Page 3 of 9: 2020 Work Plan · 3.3 Knowledge Management");
        robot.type(KeyCode.PAGE_UP, 5);
        assertThat(text(robot, "#print-place")).isEqualTo("Page 1 of 9");
    }

    @Test
    void theDocumentIsShownPageByPageAsItIsWritten(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#print-what-document").queryAs(RadioButton.class).fire());
        settle();

        assertThat(preview.pages().sheets()).hasSizeGreaterThan(5);
        assertThat(text(robot, "#print-note")).startsWith(preview.pages().sheets().size() + " pages.");
        assertThat(robot.lookup("#print-fit-one").query().isDisabled()).isTrue();
        var image = (ImageView) robot.lookup("#print-sheet").query().lookup("ImageView");
        assertThat(image.getFitWidth()).as("A4, upright").isBetween(595.0, 596.0);
        var pixels = image.getImage().getPixelReader();
        long dark = IntStream.range(0, (int) image.getImage().getWidth())
                .mapToLong(x -> IntStream.range(0, (int) image.getImage().getHeight())
                        .filter(y -> pixels.getColor(x, y).getBrightness() < 0.4)
                        .count())
                .sum();
        assertThat(dark).as("dots of letters").isGreaterThan(2_000);
    }

    @Test
    void allPagesAreSavedAsPdfInTheirTrueSize() throws Exception {
        var out = new ByteArrayOutputStream();

        preview.source().write(PrintSubject.AREAS, PageSetup.USUAL.on(PaperSize.A3), ExportFormat.PDF, 1, out);

        var sizes = new PdfDots(out.toByteArray()).sizes();
        assertThat(sizes).hasSize(9).allSatisfy(size -> assertThat(size.width()).isBetween(1190.0, 1191.0));
    }

    @Test
    void withoutAnOpenTimelineThisViewCannotBeChosen(FxRobot robot) {
        assertThat(robot.lookup("#print-what-view").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#print-what-overview").query().isDisabled()).isFalse();
    }

    @Test
    void thePagesAreSentAndThePageShownIsSaved(FxRobot robot) throws Exception {
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.clickOn("#print-save");
        robot.clickOn("This page as PNG, made of dots…");

        assertThat(done).containsExactly("print", "PNG of 1");
    }

    @Test
    void withoutAPrinterTheReasonStaysAndSavingIsTheMainThing(FxRobot robot) throws Exception {
        robot.interact(() -> preview.showNoPrinter());
        robot.interact(() -> robot.lookup("#print-portrait").queryAs(RadioButton.class).fire());
        settle();
        robot.interact(() -> robot.lookup("#print-what-areas").queryAs(RadioButton.class).fire());
        settle();

        assertThat(text(robot, "#print-said")).startsWith("No printer is set up on this computer.");
        assertThat(robot.lookup("#print-print").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#print-save").query().getStyleClass()).contains("accent");
        assertThat(robot.lookup("#print-save").query().isDisabled()).isFalse();
    }

    @Test
    void escClosesTheWindowEvenWhenNothingHasTheFocus(FxRobot robot) throws Exception {
        settle();
        var window = preview.getScene().getWindow();
        robot.interact(() -> preview.requestFocus());
        robot.push(KeyCode.ESCAPE);

        assertThat(window.isShowing()).isFalse();
    }

    @Test
    void oneCanLookNearer(FxRobot robot) throws Exception {
        settle();
        var sheet = robot.lookup("#print-sheet").queryAs(Region.class);
        double whole = sheet.getWidth();

        robot.clickOn("#print-nearer");
        assertThat(sheet.getWidth()).isGreaterThan(whole * 1.2);
        robot.clickOn("#print-whole");
        assertThat(sheet.getWidth()).isEqualTo(whole);
    }

    @Test
    void everyPageGoesToThePrinterUnlessTheUserLeftItOut() throws Exception {
        settle();
        var job = new NotingJob();
        var laidOut = SheetSet.of(preview.source(), PrintSubject.AREAS, PageSetup.USUAL);

        WaitForAsyncUtils.waitForAsyncFx(5000, () -> PrintRun.start(
                job, laidOut.sheets(), thinking, page -> {}, well -> done.add("ended " + well)));
        settle();

        assertThat(job.printed).containsExactly("3.1.1", "3.3.1", "3.4.1", "3.5.1", "3.6.1", "3.7.1", "3.8.1", "3.9.1");
        assertThat(done).containsExactly("ended true");
    }

    private static final class NotingJob implements PaperJob {

        private final List<String> printed = new ArrayList<>();

        @Override
        public boolean wants(int page) {
            return page != 2;
        }

        @Override
        public boolean print(Node page, double width, double height) {
            return printed.add(page.lookupAll("Text").stream()
                    .map(node -> ((Text) node).getText())
                    .filter(text -> text.matches("3\\.\\d\\.1"))
                    .findFirst()
                    .orElse("nothing"));
        }

        @Override
        public boolean end() {
            return true;
        }

        @Override
        public void cancel() {
            printed.add("cancelled");
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PaperSize> paper(FxRobot robot) {
        return robot.lookup("#print-paper").queryAs(ComboBox.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static List<String> written(FxRobot robot) {
        return robot.lookup("#print-sheet").query().lookupAll("Text").stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private void settle() throws Exception {
        for (int i = 0; i < 2; i++) {
            QuickRobot.settle();
            thinking.submit(() -> {}).get(10, TimeUnit.SECONDS);
            QuickRobot.settle();
        }
    }
}
