// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.Keyboard;

/**
 * The panel beside the plan: the fields of the selected activity, or of several at once; with nothing selected those of
 * the area whose page is open; on the other pages those of the plan.
 */
public final class InspectorPane extends BorderPane {

    /** The width the panel is made for, in pixels; it works from about 300. */
    public static final double USUAL_WIDTH = 338;

    private final Desk desk;
    private final StringProperty commentAuthor = new SimpleStringProperty("");
    private final Words words;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable ActivityForm activityForm;
    private @Nullable AreaForm areaForm;
    private @Nullable PlanForm planForm;
    private List<Id> activities = List.of();
    private Optional<Id> shownArea = Optional.empty();

    public InspectorPane(Desk desk) {
        this.desk = desk;
        words = new Words(desk);
        getStyleClass().add("inspector");
        getStylesheets().add(FieldStyle.SHEET);
        setPrefWidth(USUAL_WIDTH);
        setMinWidth(280);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(new HiddenNote(desk));
        setCenter(scroll);
        setAccessibleText(desk.messages("inspector").text("inspector"));
        desk.planProperty().subscribe((_, _) -> refresh(false));
        desk.selectionProperty().subscribe((_, _) -> refresh(false));
        desk.findingsProperty().subscribe((_, _) -> refresh(false));
        desk.shownLanguageProperty().subscribe((_, _) -> refresh(true));
        desk.pageProperty().subscribe((_, _) -> refresh(false));
        refresh(true);
    }

    /** The name comments are signed with; to be kept by the program from one run to the next. */
    public StringProperty commentAuthorProperty() {
        return commentAuthor;
    }

    /** Gives the keyboard to a field by its name ({@link Field#name()}), unfolding what hides it. */
    public void focusField(String name) {
        var node = lookup("#" + name);
        if (node == null) {
            return;
        }
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof org.plenaria.ui.field.Fold fold) {
                fold.setOpen(true);
            }
        }
        applyCss();
        layout();
        FirstField.in(node).requestFocus();
    }

    private void refresh(boolean languageChanged) {
        var wanted = selectedNow();
        var wantedArea = desk.pageProperty().get() instanceof Page.OfArea(Id id)
                ? desk.plan().area(id).map(Area::id)
                : Optional.<Id>empty();
        boolean other = !wanted.equals(activities) || !wantedArea.equals(shownArea);
        if (other || languageChanged) {
            finishTyping(() -> {
                activities = wanted;
                shownArea = wantedArea;
                show(true);
            });
            if (other) {
                scroll.setVvalue(0);
            }
        } else {
            show(false);
        }
    }

    /** What is half typed (a day without its year) goes to what it was typed for, before anything else is shown. */
    private void finishTyping(Runnable then) {
        var owner = !Keyboard.isIn(this) ? null : getScene().getFocusOwner();
        if (owner != null) {
            scroll.requestFocus();
        }
        then.run();
        if (owner != null && owner.getScene() == getScene()) {
            owner.requestFocus();
        }
    }

    private void show(boolean fresh) {
        Form form = !activities.isEmpty() ? activityForm() : shownArea.isPresent() ? areaForm() : planForm();
        if (scroll.getContent() != form) {
            scroll.setContent(form);
            form.refresh(true);
        } else {
            form.refresh(fresh);
        }
    }

    private List<Id> selectedNow() {
        return desk.selection().activities().stream()
                .filter(id -> desk.plan().activity(id).isPresent())
                .toList();
    }

    private List<Activity> elements() {
        return activities.stream()
                .flatMap(id -> desk.plan().activity(id).stream())
                .map(ActivityPlace::activity)
                .toList();
    }

    private Optional<Area> areaElement() {
        return shownArea.flatMap(id -> desk.plan().area(id));
    }

    private ActivityForm activityForm() {
        var known = activityForm;
        if (known == null) {
            known = new ActivityForm(
                    new Subject<>(desk, this::elements, new Subject.Editor<>() {
                        @Override
                        public <T> Edit change(Activity element, Field<Activity, T> field, T value) {
                            return new ActivityEdit.Change<>(element.id(), field, value);
                        }
                    }),
                    words,
                    commentAuthor);
            activityForm = known;
        }
        return known;
    }

    private AreaForm areaForm() {
        var known = areaForm;
        if (known == null) {
            known = new AreaForm(
                    new Subject<>(desk, () -> areaElement().stream().toList(), new Subject.Editor<>() {
                        @Override
                        public <T> Edit change(Area element, Field<Area, T> field, T value) {
                            return new AreaEdit.Change<>(element.id(), field, value);
                        }
                    }),
                    words,
                    commentAuthor);
            areaForm = known;
        }
        return known;
    }

    private PlanForm planForm() {
        var known = planForm;
        if (known == null) {
            known = new PlanForm(
                    new Subject<>(desk, () -> List.of(desk.plan()), new Subject.Editor<>() {
                        @Override
                        public <T> Edit change(Plan element, Field<Plan, T> field, T value) {
                            return new PlanEdit.Change<>(field, value);
                        }
                    }),
                    words,
                    commentAuthor);
            planForm = known;
        }
        return known;
    }
}
