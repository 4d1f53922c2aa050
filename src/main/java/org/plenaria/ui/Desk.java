// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenaria.check.Finding;
import org.plenaria.check.Ignoring;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.EditPhrases;
import org.plenaria.phrasing.FindingPhrases;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.session.PlanSession;

/** What all views of one open plan share: the session, what is selected, the words, the line for messages. */
public final class Desk {

    private final PlanSession session;
    private final Locale screenLanguage;
    private final Clock clock;
    private final Phrases phrases;
    private final EditPhrases editPhrases;
    private final FindingPhrases findingPhrases;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(new Page.Overview());
    private final ObjectProperty<Language> shownLanguage;
    private final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Ignoring.Ignored>> ignored = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Copied> copied = new SimpleObjectProperty<>(Copied.NOTHING);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Unfinished unfinished = new Unfinished();
    private final Lens lens;

    public Desk(PlanSession session, Locale screenLanguage, Clock clock) {
        this.session = session;
        this.screenLanguage = screenLanguage;
        this.clock = clock;
        phrases = Phrases.in(screenLanguage);
        editPhrases = EditPhrases.in(screenLanguage);
        findingPhrases = FindingPhrases.in(screenLanguage);
        plan = new ReadOnlyObjectWrapper<>(session.plan());
        shownLanguage = new SimpleObjectProperty<>(session.plan().originalLanguage());
        session.listen(change -> plan.set(change.after()));
        lens = new Lens(this);
    }

    /**
     * The same desk in another language of the screen: the plan, its history, what is selected and looked for. This
     * one is to be used no more.
     */
    public Desk spoken(Locale language) {
        var next = new Desk(session.handedOver(), language, clock);
        next.page.set(page.get());
        next.selection.set(selection.get());
        next.shownLanguage.set(shownLanguage.get());
        next.copied.set(copied.get());
        next.lens.filterProperty().set(lens.filterProperty().get());
        next.lens.othersHiddenProperty().set(lens.othersHiddenProperty().get());
        next.lens.comparedWithProperty().set(lens.comparedWithProperty().get());
        return next;
    }

    public PlanSession session() {
        return session;
    }

    /** The present plan; follows every edit, undo and redo. */
    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public Plan plan() {
        return session.plan();
    }

    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    public Selection selection() {
        return selection.get();
    }

    public void select(Selection next) {
        selection.set(next);
    }

    /** The page that is open in the middle of the window. */
    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    /** The language of the plan's texts that is shown and edited. */
    public ObjectProperty<Language> shownLanguageProperty() {
        return shownLanguage;
    }

    /** What the checks noticed in a recent plan; set by whoever runs them in the background. */
    public ObjectProperty<List<Finding>> findingsProperty() {
        return findings;
    }

    /** What the checks noticed too and somebody left as it is; set together with the findings, before them. */
    public ObjectProperty<List<Ignoring.Ignored>> ignoredProperty() {
        return ignored;
    }

    /** The activities that were copied or cut last. */
    public ObjectProperty<Copied> copiedProperty() {
        return copied;
    }

    /** Through what all timelines look at the plan: what is looked for, and what is compared with. */
    public Lens lens() {
        return lens;
    }

    /** What stands in fields and is not in the plan yet. */
    public Unfinished unfinished() {
        return unfinished;
    }

    /** The last thing the program has to say, for the status line; "" for nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Says something in the status line. */
    public void say(String text) {
        notice.set(text);
    }

    /** Makes an edit; a refusal is said in the status line. Whether it was made. */
    public boolean perform(Edit edit) {
        return report(session.perform(edit));
    }

    /** Makes an edit that comes of typing, see {@link PlanSession#performTyped}. Whether it was made. */
    public boolean performTyped(Edit edit) {
        return report(session.performTyped(edit));
    }

    private boolean report(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied _ -> {
                notice.set("");
                yield true;
            }
            case Outcome.Refused refused -> {
                notice.set(editPhrases.refusal(refused));
                yield false;
            }
        };
    }

    /** A text of the plan as it is shown: in the language chosen, else in the original. */
    public String show(LocalizedText text) {
        return text.show(shownLanguage.get(), plan().originalLanguage());
    }

    /** A text of the plan after somebody typed it in the language shown. */
    public LocalizedText written(LocalizedText before, String text) {
        return before.written(shownLanguage.get(), text, plan().originalLanguage());
    }

    public Phrases phrases() {
        return phrases;
    }

    /**
     * What an edit is called: "Move 3.1.2 to 2nd semester".
     *
     * @param before the state of the plan it was, or is to be, applied to
     */
    public String nameOf(Edit edit, Plan before) {
        return editPhrases.name(edit, before, session.numberingOf(before));
    }

    public FindingPhrases findingPhrases() {
        return findingPhrases;
    }

    /** The screen words of one part of the window. */
    public Messages messages(String part) {
        return Messages.of(part, screenLanguage);
    }

    public Locale screenLanguage() {
        return screenLanguage;
    }

    public Clock clock() {
        return clock;
    }

    /** The day on which the today line is drawn. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
