// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.ui.conflicts.ConflictQuestion;
import org.plenaria.ui.conflicts.Settlement;
import org.plenaria.ui.dialogs.Dialogs;

/** Dialogs that answer as told beforehand and note what they were asked. */
final class AnsweringDialogs implements Dialogs {

    final List<String> asked = new ArrayList<>();
    SaveAnswer save = SaveAnswer.CANCEL;
    ConflictAnswer conflict = ConflictAnswer.CANCEL;
    Function<ConflictQuestion, Settlement> settle = _ -> new Settlement.Cancelled();
    Optional<Path> toOpen = Optional.empty();
    Optional<Path> toWrite = Optional.empty();
    Optional<PlanCalendar> calendar = Optional.empty();
    List<Path> replies = List.of();
    Consumer<Region> fill = _ -> {};
    Optional<Region> shown = Optional.empty();
    Optional<Optional<Currency>> currency = Optional.empty();

    @Override
    public Optional<Path> planToOpen(Optional<Path> folder) {
        asked.add("open");
        return toOpen;
    }

    @Override
    public Optional<Path> planToCompare(Optional<Path> folder) {
        asked.add("compare");
        return toOpen;
    }

    @Override
    public List<Path> repliesToOpen(Optional<Path> folder) {
        asked.add("replies");
        return replies;
    }

    @Override
    public Optional<Path> templateToOpen(Optional<Path> folder) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> documentToImport(Optional<Path> folder) {
        asked.add("import");
        return toOpen;
    }

    @Override
    public Optional<Path> fileToWrite(String kind, String extension, Optional<Path> folder, String suggestedName) {
        asked.add("write " + suggestedName);
        return toWrite;
    }

    @Override
    public Optional<Path> folderToWrite(String question, Optional<Path> folder) {
        asked.add("folder");
        return toWrite;
    }

    @Override
    public SaveAnswer saveChanges(String planTitle) {
        asked.add("save " + planTitle);
        return save;
    }

    @Override
    public ConflictAnswer fileHasChanged(Path file) {
        asked.add("conflict " + file.getFileName());
        return conflict;
    }

    @Override
    public Settlement settle(ConflictQuestion question) {
        asked.add("settle " + question.merge().open().stream().map(one -> one.at().fieldName().orElse("")).toList());
        return settle.apply(question);
    }

    @Override
    public void problem(String headline, String explanation, String remedy) {
        asked.add(headline + " | " + explanation + " | " + remedy);
    }

    @Override
    public Optional<PlanCalendar> calendar(PlanCalendar present) {
        asked.add("calendar");
        return calendar;
    }

    @Override
    public Optional<Optional<Currency>> currency(Optional<Currency> present) {
        asked.add("currency");
        return currency;
    }

    @Override
    public boolean form(String headline, String ok, Region form, ObservableValue<Boolean> valid) {
        asked.add("form " + headline);
        fill.accept(form);
        return Boolean.TRUE.equals(valid.getValue());
    }

    @Override
    public void window(String title, Region content) {
        asked.add("window " + title);
        shown = Optional.of(content);
    }

    @Override
    public void about() {
        asked.add("about");
    }

    @Override
    public void keys() {
        asked.add("keys");
    }
}
