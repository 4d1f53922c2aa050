// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.PlanFile;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class RailTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage);
    }

    @BeforeEach
    void openAPlan() throws IOException {
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, ShellPlans.small());
        window.open(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String row(int area) {
        return "#rail-" + window.plan().areas().get(area).id();
    }

    private String label(int area, String style) {
        return ((Labeled) window.node(row(area) + " ." + style)).getText();
    }

    @Test
    void everyAreaHasARowWithNumberNameAndCount() {
        assertThat(label(0, "rail-number")).isEqualTo("1.1");
        assertThat(label(0, "rail-name")).isEqualTo("Cross-border services");
        assertThat(label(0, "rail-count")).isEqualTo("2");
        assertThat(label(2, "rail-name")).isEqualTo("Communication");
    }

    @Test
    void aClickOpensTheAreasPage(FxRobot robot) {
        robot.clickOn(row(1));

        assertThat(((Labeled) window.node("#page-name")).getText()).isEqualTo("Area Open Data");
    }

    @Test
    void draggingAnAreaBelowTheLastOneMovesItThere(FxRobot robot) {
        var last = window.node(row(2));
        var bottom = WindowUnderTest.onScreen(() -> last.localToScreen(40, last.getLayoutBounds().getHeight() - 3));

        robot.drag(row(0), MouseButton.PRIMARY).moveTo(new Point2D(bottom.getX(), bottom.getY()));
        assertThat(window.node(".drop-line").isVisible()).isTrue();
        robot.drop();
        window.settle();

        assertThat(window.areaNames()).containsExactly("Open Data", "Communication", "Cross-border services");
        assertThat(window.node(".drop-line").isVisible()).isFalse();
    }

    @Test
    void altWithArrowsMovesTheAreaAndKeepsTheKeyboardOnIt(FxRobot robot) {
        robot.clickOn(row(0));

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP).release(KeyCode.ALT);

        assertThat(window.areaNames()).containsExactly("Open Data", "Cross-border services", "Communication");
    }

    @Test
    void arrowsGoThroughThePages(FxRobot robot) {
        robot.clickOn(row(0));

        robot.type(KeyCode.UP);
        assertThat(window.desk().pageProperty().get()).isEqualTo(new Page.Budget());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(window.desk().pageProperty().get())
                .isEqualTo(new Page.OfArea(window.plan().areas().get(1).id()));
    }

    @Test
    void f2RenamesAnAreaInPlaceAndEscapeLeavesItAsItWas(FxRobot robot) {
        robot.clickOn(row(1));
        robot.type(KeyCode.F2).write("Data for all").type(KeyCode.ENTER);
        assertThat(window.areaNames()).contains("Data for all");

        robot.type(KeyCode.F2).write("Nonsense").type(KeyCode.ESCAPE);
        assertThat(window.areaNames()).contains("Data for all").doesNotContain("Nonsense");
    }

    @Test
    void aNewAreaIsShownAndCanBeNamedAtOnce(FxRobot robot) {
        robot.clickOn("#rail-add");
        robot.write("Innovation").type(KeyCode.ENTER);

        assertThat(window.areaNames()).endsWith("Innovation");
        assertThat(((Labeled) window.node("#page-name")).getText()).startsWith("Area");
    }

    @Test
    void deletingAnAreaShowsItsNeighbourAndOffersTheWayBack(FxRobot robot) {
        robot.clickOn(row(2));
        robot.type(KeyCode.DELETE);

        assertThat(window.areaNames()).containsExactly("Cross-border services", "Open Data");
        assertThat(((Labeled) window.node("#page-name")).getText()).isEqualTo("Area Open Data");

        robot.clickOn("#status-notice .status-link");

        assertThat(window.areaNames()).endsWith("Communication");
    }

    @Test
    void ctrlTabAndCtrlDigitsGoToPages(FxRobot robot) {
        robot.clickOn(row(0));

        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        assertThat(((Labeled) window.node("#page-name")).getText()).isEqualTo("Area Open Data");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(((Labeled) window.node("#page-name")).getText()).isEqualTo("Document");
    }
}
