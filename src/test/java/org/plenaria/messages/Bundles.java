// SPDX-License-Identifier: Apache-2.0
package org.plenaria.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The message files as they lie in the sources. */
final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/org/plenaria/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private Bundles() {}

    /** The names of all parts: "phrases", "edits"... */
    static List<String> parts() {
        return files(FOLDER, ".properties").stream()
                .map(file -> file.getFileName().toString().replaceAll("(_(es|pt|fr))?\\.properties$", ""))
                .distinct()
                .toList();
    }

    static SortedMap<String, String> texts(String part, String language) {
        var file = FOLDER.resolve(part + (language.equals("en") ? "" : "_" + language) + ".properties");
        var texts = new TreeMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    /** The lines that give a key its text a second time. */
    static List<String> keysGivenTwice(String part, String language) {
        var file = FOLDER.resolve(part + (language.equals("en") ? "" : "_" + language) + ".properties");
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        if (Files.exists(file)) {
            // A text may go on in the next line.
            for (var line : text(file).replace("\\\n", "").lines().filter(one -> !one.startsWith("#")
                    && one.contains("=")).toList()) {
                var key = line.substring(0, line.indexOf('=')).strip();
                if (!seen.add(key)) {
                    twice.add(key);
                }
            }
        }
        return twice;
    }

    /** The numbers of the arguments a text speaks of. */
    static SortedSet<Integer> placeholders(String text) {
        var numbers = new TreeSet<Integer>();
        PLACEHOLDER.matcher(text).results().forEach(match -> numbers.add(Integer.valueOf(match.group(1))));
        return numbers;
    }

    /** Every string literal of the program. */
    static SortedSet<String> literals() {
        var literals = new TreeSet<String>();
        for (var file : files(SOURCES, ".java")) {
            LITERAL.matcher(text(file)).results().forEach(match -> literals.add(match.group(1)));
        }
        return literals;
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
