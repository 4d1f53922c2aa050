// SPDX-License-Identifier: Apache-2.0
package org.plenaria.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenaria.check.Speller;
import org.plenaria.plan.Language;

/**
 * Words that somebody knows to be right, in whatever language and with whatever capitals. They are kept beside the
 * person's own dictionaries, one a line, in a file that anybody may edit.
 */
public record PersonalWords(Set<String> words) {

    /** The name of the file. */
    public static final String FILE = "words.txt";

    private static final long MOST_BYTES = 4L * 1024 * 1024;

    public PersonalWords {
        words = Set.copyOf(words);
    }

    /** The words kept in a folder; none where there is no such file or it cannot be read. */
    public static PersonalWords in(Path folder) {
        var file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return new PersonalWords(Set.of());
            }
            return new PersonalWords(Files.readString(file).lines()
                    .map(PersonalWords::key)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) { // also what is not UTF-8
            return new PersonalWords(Set.of());
        }
    }

    private static String key(String word) {
        return word.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** The same with one more. */
    public PersonalWords with(String word) {
        var all = new TreeSet<>(words);
        all.add(key(word));
        return new PersonalWords(all);
    }

    /** The text of the file. */
    public String text() {
        return new TreeSet<>(words).stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** A speller to which these words are right too. */
    public Speller over(Speller speller) {
        return new Speller() {
            @Override
            public boolean speaks(Language language) {
                return speller.speaks(language);
            }

            @Override
            public boolean isWord(Language language, String word) {
                return words.contains(key(word)) || speller.isWord(language, word);
            }

            @Override
            public List<String> suggestions(Language language, String word) {
                return speller.suggestions(language, word);
            }
        };
    }
}
