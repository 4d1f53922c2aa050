// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenaria.edit.SectionEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Section;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.Nodes;

/**
 * The formal document as a sheet of paper: masthead, title, front matter, the areas, back matter; all edited in
 * place.
 */
public final class DocumentPage extends BorderPane {

    private final Desk desk;
    private final Messages messages;
    private final MastheadView masthead;
    private final AreasView areas;
    private final VBox before = new VBox();
    private final VBox after = new VBox();
    private final Map<Id, SectionView> views = new HashMap<>();
    private final SectionView.Actions actions = new SectionView.Actions() {
        @Override
        public void move(Id section, boolean up) {
            moveSection(section, up);
        }

        @Override
        public void addAfter(Id section) {
            addSectionAfter(section);
        }

        @Override
        public void remove(Id section) {
            desk.perform(new SectionEdit.Remove(section));
        }
    };

    public DocumentPage(Desk desk) {
        this.desk = desk;
        messages = desk.messages("documentPage");
        getStyleClass().add("document-page");
        getStylesheets().add(FieldStyle.SHEET);
        masthead = new MastheadView(desk);
        areas = new AreasView(desk);
        before.getStyleClass().add("paper-sections");
        before.setId("sections-before");
        after.getStyleClass().add("paper-sections");
        after.setId("sections-after");
        var paper = new VBox(
                masthead, before, adder(Placement.BEFORE_AREAS), areas, after, adder(Placement.AFTER_AREAS));
        paper.getStyleClass().add("paper");
        var desktop = new StackPane(paper);
        desktop.getStyleClass().add("paper-desk");
        var scroll = new ScrollPane(desktop);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setAccessibleText(messages.text("page"));
        desk.planProperty().subscribe((_, _) -> refresh(false));
        desk.shownLanguageProperty().subscribe((_, _) -> refresh(true));
        refresh(true);
    }

    private Node adder(Placement placement) {
        var button = Nodes.adder(messages.text("section.add"), () ->
                add(SectionMoves.indexOfNew(desk.plan(), placement), placement));
        button.setId(placement == Placement.BEFORE_AREAS ? "add-section-before" : "add-section-after");
        return button;
    }

    private void refresh(boolean fresh) {
        masthead.refresh(fresh);
        areas.refresh(fresh);
        views.keySet().removeIf(id -> desk.plan().section(id).isEmpty());
        place(before, Placement.BEFORE_AREAS);
        place(after, Placement.AFTER_AREAS);
        views.values().forEach(view -> view.refresh(fresh));
    }

    private void place(VBox box, Placement placement) {
        List<Node> wanted = new ArrayList<>();
        for (var section : desk.plan().sections()) {
            if (section.placement() == placement) {
                wanted.add(views.computeIfAbsent(section.id(), this::view));
            }
        }
        if (!wanted.equals(box.getChildren())) {
            box.getChildren().setAll(wanted);
        }
    }

    private SectionView view(Id id) {
        var view = new SectionView(desk, id, actions);
        view.refresh(true);
        return view;
    }

    private void moveSection(Id section, boolean up) {
        var move = up ? SectionMoves.up(desk.plan(), section) : SectionMoves.down(desk.plan(), section);
        move.ifPresent(edit -> {
            desk.perform(edit);
            focusHeading(section);
        });
    }

    private void addSectionAfter(Id section) {
        desk.plan().section(section).ifPresent(one -> add(desk.plan().sections().indexOf(one) + 1, one.placement()));
    }

    private void add(int index, Placement placement) {
        var section = Section.headed(LocalizedText.none(), placement);
        if (desk.perform(new SectionEdit.Add(index, section))) {
            focusHeading(section.id());
        }
    }

    private void focusHeading(Id section) {
        Platform.runLater(() -> {
            var view = views.get(section);
            if (view != null) {
                view.focusHeading();
            }
        });
    }
}
