// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.plenaria.check.Finding;
import org.plenaria.check.Speller;
import org.plenaria.check.SpellingRule;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.spelling.PersonalWords;

/**
 * Spelling in the window. Dictionaries are read when they are first needed, which takes about a second each, so all
 * that needs them runs on the thread given for it.
 */
public final class Proofreading {

    /** The name of its rule. */
    static final String RULE = "spelling";

    /** Where dictionaries and the person's own words are kept. */
    public interface Shelf {
        /** The person's own folder, which need not be there yet. */
        Path folder();

        /** The dictionaries of that folder and of the computer. */
        Speller dictionaries();

        PersonalWords words();

        /** Keeps the words for good, as far as that is possible. */
        void keep(PersonalWords words);

        /** Shows the folder in the program that shows folders, making it first. */
        void show();
    }

    private final Shelf shelf;
    private final Executor thinking;
    private final ReadOnlyIntegerWrapper learned = new ReadOnlyIntegerWrapper();
    private Optional<Speller> dictionaries = Optional.empty(); // of the thinking thread alone, as the words
    private Optional<PersonalWords> words = Optional.empty();

    /**
     * @param thinking one thread
     */
    public Proofreading(Shelf shelf, Executor thinking) {
        this.shelf = shelf;
        this.thinking = thinking;
    }

    /** What is not spelt as in the dictionaries. On the thinking thread only. */
    List<Finding> check(Plan plan) {
        return new SpellingRule(personal().over(speller())).check(plan, Numbering.of(plan));
    }

    private Speller speller() {
        var known = dictionaries.orElseGet(shelf::dictionaries);
        dictionaries = Optional.of(known);
        return known;
    }

    private PersonalWords personal() {
        var known = words.orElseGet(shelf::words);
        words = Optional.of(known);
        return known;
    }

    /** The languages of a plan for which there is no dictionary. On the thinking thread only. */
    List<Language> missing(Plan plan) {
        var speller = speller();
        return Stream.concat(Stream.of(plan.originalLanguage()), plan.translations().stream())
                .filter(language -> !speller.speaks(language))
                .toList();
    }

    /** Takes a word for right from now on. */
    void learn(String word) {
        thinking.execute(() -> {
            var more = personal().with(word);
            words = Optional.of(more);
            shelf.keep(more);
            Platform.runLater(() -> learned.set(learned.get() + 1));
        });
    }

    /** How many words were learned since the start: changes when what is right has changed. */
    ReadOnlyIntegerProperty learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    Path folder() {
        return shelf.folder();
    }

    void showFolder() {
        shelf.show();
    }
}
