// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenaria.plan.Language.ENGLISH;
import static org.plenaria.plan.Language.FRENCH;
import static org.plenaria.plan.Language.SPANISH;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private final LocalizedText workshop =
            LocalizedText.of(ENGLISH, "Workshop").withTranslation(SPANISH, "Taller", ENGLISH);

    @Test
    void aReaderSeesTheLanguageAskedForElseTheOriginalElseAny() {
        assertThat(workshop.show(SPANISH, ENGLISH)).isEqualTo("Taller");
        assertThat(workshop.show(FRENCH, ENGLISH)).isEqualTo("Workshop");
        assertThat(LocalizedText.of(SPANISH, "Taller").show(FRENCH, ENGLISH)).isEqualTo("Taller");
        assertThat(LocalizedText.none().show(FRENCH, ENGLISH)).isEmpty();
    }

    @Test
    void aTranslationIsOutOfDateOnceTheOriginalHasOtherWords() {
        assertThat(workshop.isOutOfDate(SPANISH, ENGLISH)).isFalse();
        assertThat(workshop.with(ENGLISH, "Regional workshop").isOutOfDate(SPANISH, ENGLISH)).isTrue();
        assertThat(workshop.with(ENGLISH, "Regional workshop").with(ENGLISH, "Workshop").isOutOfDate(SPANISH, ENGLISH))
                .isFalse();
    }

    @Test
    void typingATranslationMarksItAsMadeFromTheOriginalOfThatMoment() {
        var later = workshop.with(ENGLISH, "Regional workshop").written(SPANISH, "Taller regional", ENGLISH);
        assertThat(later.isOutOfDate(SPANISH, ENGLISH)).isFalse();
        assertThat(later.in(SPANISH)).contains("Taller regional");
    }

    @Test
    void emptyingATextMakesItAbsentAndNotAnEmptyText() {
        assertThat(LocalizedText.of(ENGLISH, "x").with(ENGLISH, " ")).isEqualTo(LocalizedText.none());
        assertThat(workshop.with(ENGLISH, "").in(SPANISH)).contains("Taller");
        assertThatThrownBy(() -> new Wording(ENGLISH, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writingTheSameWordsAgainChangesNothingAtAll() {
        assertThat(workshop.with(ENGLISH, "Workshop")).isSameAs(workshop);
    }

    @Test
    void theOrderOfWritingDoesNotMatter() {
        var other = LocalizedText.of(SPANISH, "Taller").with(ENGLISH, "Workshop");
        assertThat(LocalizedText.of(ENGLISH, "Workshop").with(SPANISH, "Taller")).isEqualTo(other);
    }

    @Test
    void aLanguageHasOneWordingOnly() {
        var one = new Wording(ENGLISH, "a");
        assertThatThrownBy(() -> new LocalizedText(List.of(one, one), UnknownFields.NONE))
                .hasMessageContaining("same language");
    }
}
