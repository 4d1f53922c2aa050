// SPDX-License-Identifier: Apache-2.0
package org.plenaria.spelling;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.plenaria.check.Speller;
import org.plenaria.plan.Language;

/**
 * Spelling by Hunspell dictionaries. Each is read when its language is first asked for, which takes about a second; one
 * that cannot be read is as if it were not there. For one thread at a time.
 */
public final class Dictionaries implements Speller {

    private static final long SUGGESTING = 250; // milliseconds, at most, for one word

    private final List<DictionaryFiles> files;
    private final Map<Language, Optional<Hunspell>> read = new HashMap<>();

    /**
     * @param folders where dictionaries are looked for, the preferred one first
     */
    public Dictionaries(List<Path> folders) {
        files = DictionaryFolders.in(folders);
    }

    @Override
    public boolean speaks(Language language) {
        return of(language).isPresent();
    }

    @Override
    public boolean isWord(Language language, String word) {
        var plain = word.replace('’', '\'').replace('\u2011', '-').replace('\u2010', '-');
        return of(language).map(spelling -> spelling.spell(plain) || isCompound(spelling, plain)).orElse(true);
    }

    /** A word of words with hyphens, each of which is one. */
    private static boolean isCompound(Hunspell spelling, String word) {
        return word.indexOf('-') > 0
                && List.of(word.split("-")).stream().allMatch(part -> part.length() < 3 || spelling.spell(part));
    }

    @Override
    public List<String> suggestions(Language language, String word) {
        try {
            var spelling = of(language);
            return spelling.isEmpty() ? List.of() : spelling.get().suggest(word, SUGGESTING);
        } catch (SuggestionTimeoutException longSought) {
            return List.of();
        }
    }

    private Optional<Hunspell> of(Language language) {
        return read.computeIfAbsent(language, this::read);
    }

    private Optional<Hunspell> read(Language language) {
        return files.stream()
                .filter(one -> one.fit(language).isPresent())
                .sorted(Comparator.comparing(one -> one.fit(language).orElseThrow()))
                .map(Dictionaries::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Hunspell> read(DictionaryFiles files) {
        try (var affixes = new BufferedInputStream(Files.newInputStream(files.affixes()));
                var words = new BufferedInputStream(Files.newInputStream(files.words()))) {
            return Optional.of(new Hunspell(
                    new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory())));
        } catch (IOException | ParseException | RuntimeException damaged) {
            return Optional.empty(); // another one may be sound
        }
    }
}
