// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.PrintOrder;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.PlanSession;
import org.plenaria.ui.area.AreaHeader;
import org.plenaria.ui.budget.BudgetPage;
import org.plenaria.ui.document.DocumentPage;
import org.plenaria.ui.inspector.InspectorPane;

/**
 * Shows one part of the window by itself, for eyes: {@code PART PLAN LANGUAGE light|dark WIDTH HEIGHT [SELECTED...]},
 * where PART is inspector, area, document or budget and SELECTED are activities by area and position ("1.2").
 */
public final class PartsDemo extends Application {

    /** Starts the demonstration. */
    public static void main(String[] args) {
        Application.launch(PartsDemo.class, args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        var args = getParameters().getRaw();
        boolean dark = args.get(3).equals("dark");
        setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        var clock = Clock.fixed(LocalDate.of(2020, 4, 14).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var plan = PlanFile.read(Path.of(args.get(1))).plan();
        var session = PlanSession.untitled(plan, clock);
        var desk = new Desk(session, Locale.of(args.get(2)), clock);
        var part = part(args.get(0), desk);
        select(desk, args.subList(6, args.size()));
        var scene = new Scene(part, Double.parseDouble(args.get(4)), Double.parseDouble(args.get(5)));
        var sheet = System.getProperty("plenaria.sheet");
        if (sheet != null) {
            scene.getStylesheets().add(sheet);
        }
        scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), dark);
        scene.getRoot().setStyle("-fx-font-size: " + Integer.getInteger("plenaria.letters", 13) + "px;");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        if (Boolean.getBoolean("plenaria.unfold")) {
            scene.getRoot().lookupAll(".fold").forEach(fold -> ((org.plenaria.ui.field.Fold) fold).setOpen(true));
        }
    }

    private static Parent part(String name, Desk desk) {
        Region part = switch (name) {
            case "inspector" -> {
                var pane = new InspectorPane(desk);
                pane.commentAuthorProperty().set("Secretariat");
                yield pane;
            }
            case "inspector-area" -> {
                var pane = new InspectorPane(desk);
                desk.pageProperty().set(new Page.OfArea(desk.plan().areas().getFirst().id()));
                yield pane;
            }
            case "area" -> new AreaHeader(desk, desk.plan().areas().getFirst().id());
            case "document" -> new DocumentPage(desk);
            default -> new BudgetPage(desk);
        };
        return new javafx.scene.layout.BorderPane(part);
    }

    private static void select(Desk desk, List<String> places) {
        var ids = places.stream().map(place -> {
            var numbers = Arrays.stream(place.split("\\.")).mapToInt(Integer::parseInt).toArray();
            var area = desk.plan().areas().get(numbers[0] - 1);
            return PrintOrder.activities(area, desk.plan().calendar()).get(numbers[1] - 1).id();
        }).toList();
        if (ids.size() == 1) {
            var id = ids.getFirst();
            desk.session().perform(new org.plenaria.edit.CommentEdit.Add(Comment.open(
                    CommentTarget.of(id), "Delegation A", LocalDate.of(2020, 3, 2), "We could host it in September.")));
            desk.session().perform(new org.plenaria.edit.CommentEdit.Add(Comment.open(
                    CommentTarget.of(id), "Secretariat", LocalDate.of(2020, 3, 9), "Awaiting confirmation of funds.")));
            desk.findingsProperty().set(org.plenaria.check.Checks.standard().run(desk.plan()));
        }
        desk.select(new Selection(ids));
    }
}
