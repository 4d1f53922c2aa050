// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdAndLanguageTest {

    @Test
    void anIdIsReadBackAsItIsWritten() {
        var id = Id.fresh();
        assertThat(Id.of(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "not-an-id", "123e4567-e89b-12d3-a456-42661417400g"})
    void anythingElseIsNoId(String text) {
        assertThatThrownBy(() -> Id.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt-BR", "zh-Hant", "sr-Latn-RS", "es-419"})
    void theLanguagesOfCommitteesAreTags(String tag) {
        assertThat(Language.isTag(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ES", "english", "pt_BR", "pt-br", "madeFrom", "text", "e"})
    void otherWordsAreNoLanguages(String tag) {
        assertThat(Language.isTag(tag)).isFalse();
    }
}
