// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.plenaria.plan.Language;

/**
 * The words of one language, from {@code words/<language>.properties}. Keys: {@code label.<field>} labels and column
 * headers; {@code heading.*}, {@code area.prefix}, {@code activity.prefix}, {@code title.plan} headings;
 * {@code masthead.*}; {@code group.filler} what may stand around a time in a group's heading; {@code time.*},
 * {@code month.*} times; {@code recurrence.<times>.<every>.<unit>} frequencies that mean one thing and
 * {@code recurrence.ambiguous} those that mean two; {@code venue.*}, {@code resource.*}, {@code status.*},
 * {@code answer.*} values; {@code row.*}, {@code mark.empty} what is no activity.
 *
 * @param lists by key; the words folded (see {@link Folding}), but for {@code note.name}, which is printed
 */
public record WordList(Language language, Map<String, List<String>> lists) {

    /** Languages that plans are recognised in, in the order in which a word that several share is tried. */
    public static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE, Language.FRENCH);

    public WordList {
        lists = Map.copyOf(lists);
    }

    static WordList load(Language language) {
        var properties = new Properties();
        var name = language.tag() + ".properties";
        try (var stream = WordList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its word list " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's word list " + name + " cannot be read", unreadable);
        }
        var lists = new HashMap<String, List<String>>();
        for (var key : properties.stringPropertyNames()) {
            var words = Arrays.asList(properties.getProperty(key).split("\\|"));
            lists.put(key, key.equals("note.name") ? words : words.stream().map(Folding::fold).toList());
        }
        return new WordList(language, lists);
    }

    /** The words of a key; none when this language has none. */
    public List<String> words(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
