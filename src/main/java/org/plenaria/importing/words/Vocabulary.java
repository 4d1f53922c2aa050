// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.words;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.plenaria.plan.Language;

/** The words of all languages together: a plan in Spanish may well have a column called "Venue". */
public final class Vocabulary {

    private final List<WordList> lists =
            WordList.LANGUAGES.stream().map(WordList::load).toList();

    private final Map<String, Object> made = new ConcurrentHashMap<>();

    /**
     * Something made of these words, once for all: to compile hundreds of words takes longer than to read a plan.
     *
     * @param name of what is made, unique for its kind and whatever else it depends on
     */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> maker) {
        var known = made.get(name);
        if (known == null) { // made outside of the map: one maker may ask for what another makes
            var fresh = maker.get();
            known = made.putIfAbsent(name, fresh);
            return known == null ? fresh : (T) known;
        }
        return (T) known;
    }

    /** The folded words of a key in all languages. */
    public Set<String> words(String key) {
        return once("words " + key, () -> {
            var words = new LinkedHashSet<String>();
            lists.forEach(list -> words.addAll(list.words(key)));
            return words;
        });
    }

    /** The words of a key in one language, in English where it is not one of ours. */
    public List<String> words(String key, Language language) {
        return lists.stream()
                .filter(list -> list.language().tag().equals(language.tag().substring(0, 2)))
                .findFirst()
                .orElse(lists.getFirst())
                .words(key);
    }

    /** All keys that begin so, in alphabetical order. */
    public Set<String> keys(String start) {
        var keys = new TreeSet<String>();
        lists.forEach(list -> list.lists().keySet().stream().filter(key -> key.startsWith(start)).forEach(keys::add));
        return keys;
    }

    /** Whether a text, folded and trimmed, is one of the words of a key. */
    public boolean is(String key, String text) {
        return words(key).contains(Folding.fold(text.strip()));
    }

    /** A regular expression for any of the words of a key, the longest tried first. */
    public String anyOf(String key) {
        return once("anyOf " + key, () -> anyOf(words(key)));
    }

    /** A regular expression for any of these words, the longest tried first. */
    public static String anyOf(Collection<String> words) {
        return WordTree.pattern(words);
    }

    /** A pattern that finds any of the words of a key as whole words in a folded text. */
    public Pattern wholeWords(String key) {
        return once("wholeWords " + key,
                () -> Pattern.compile("(?<![\\p{L}\\p{N}])" + anyOf(key) + "(?![\\p{L}\\p{N}])"));
    }
}
