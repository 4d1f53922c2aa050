// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.messages.Messages;

class GuideTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt", "fr"})
    void theGuideHasTheSameTopicsInEveryLanguageAndAllOfThemInItsOwnWords(String tag) {
        var english = Guide.in(Locale.ENGLISH);
        var other = Guide.in(Locale.of(tag));

        assertThat(other.topics().stream().map(Guide.Topic::key))
                .containsExactlyElementsOf(english.topics().stream().map(Guide.Topic::key).toList())
                .doesNotHaveDuplicates();
        for (int i = 0; i < english.topics().size(); i++) {
            assertThat(other.topics().get(i).lines()).hasSameSizeAs(english.topics().get(i).lines());
            assertThat(other.topics().get(i).lines()).doesNotContainAnyElementsOf(english.topics().get(i).lines());
        }
    }

    @Test
    void aTopicIsFoundByItsWordsWithoutTheirAccents() {
        assertThat(Guide.in(Locale.of("es")).about("areas cronograma").stream().map(Guide.Topic::key))
                .contains("first");
        assertThat(Guide.in(Locale.ENGLISH).about("stick mail").stream().map(Guide.Topic::key))
                .containsExactly("first");
    }

    @Test
    void whatIsNewIsTheNewestSectionThatSaysSomething() {
        var newest = Help.newest("""
                # Changelog

                ## [Unreleased]

                ## [1.2.0] - 2026-01-02

                ### Added

                - The plan: areas of work,
                  and activities.

                ## [1.1.0] - 2025-01-02

                - Old.
                """);

        assertThat(newest.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("1.2.0 - 2026-01-02");
            assertThat(topic.lines()).containsExactly(
                    "### Added", "- The plan: areas of work, and activities.");
        });
    }

    @Test
    void aReportOfAFaultSaysWhereAndQuotesNothing() {
        var reports = new FaultReports(
                () -> {
                    throw new AssertionError("asks nobody");
                },
                () -> Messages.LANGUAGES.getFirst(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        var report = reports.report(
                "main", new IllegalStateException("secret title\nsecret line", new RuntimeException("/home/ana/x")));

        assertThat(report)
                .contains("java.lang.IllegalStateException", "Caused by: java.lang.RuntimeException", "GuideTest")
                .contains("1970-01-01")
                .doesNotContain("secret", "/home/ana");
    }
}
