// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenaria.messages.Messages;
import org.plenaria.plan.FoldedText;

/** The guide: topics in a few words of Markdown each. */
public record Guide(List<Topic> topics) {

    private static final Pattern HEADING = Pattern.compile("## (.*?)(?: \\{(\\w+)\\})?");

    /**
     * One topic.
     *
     * @param key the same in all languages
     * @param lines paragraphs, and items that begin with "- "
     */
    public record Topic(String key, String title, List<String> lines) {

        public Topic {
            lines = List.copyOf(lines);
        }

        /** Whether all the words stand in it, whatever their accents and capitals. */
        boolean has(List<String> words) {
            var text = FoldedText.fold(title + " " + String.join(" ", lines));
            return words.stream().allMatch(text::contains);
        }
    }

    public Guide {
        topics = List.copyOf(topics);
    }

    /** The guide in a language of the program; in English where it is another. */
    public static Guide in(Locale language) {
        boolean spoken = Messages.LANGUAGES.stream().anyMatch(it -> it.getLanguage().equals(language.getLanguage()));
        var ending = !spoken || language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
        try (var in = Guide.class.getResourceAsStream("/org/plenaria/help/guide" + ending + ".md")) {
            if (in == null) {
                throw new IllegalStateException("no guide in " + language);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) { // it is part of the program
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads "## Title {key}" and what stands below it; anything before the first heading is left out. */
    static Guide read(String markdown) {
        var topics = new ArrayList<Topic>();
        for (var line : markdown.lines().filter(it -> !it.isBlank()).toList()) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                topics.add(new Topic(
                        heading.group(2) == null ? "" : heading.group(2), heading.group(1), List.of()));
            } else if (!topics.isEmpty()) {
                var topic = topics.removeLast();
                var lines = new ArrayList<>(topic.lines());
                if (line.startsWith("  ") && !lines.isEmpty()) { // a list item goes on
                    lines.add(lines.removeLast() + " " + line.strip());
                } else {
                    lines.add(line);
                }
                topics.add(new Topic(topic.key(), topic.title(), lines));
            }
        }
        return new Guide(topics);
    }

    /** The topics in which all words stand. */
    public List<Topic> about(String words) {
        var wanted = FoldedText.words(words);
        return topics.stream().filter(topic -> topic.has(wanted)).toList();
    }
}
