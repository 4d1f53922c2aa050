// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Taller\tregional\nde expertos\r\n",
        "\u00a0\u00ad\u200b\u2028\ufeff", "\ud83d\udc69\u200d\ud83d\udcbb", "\ufffd",
        "\ud83f\udffe"
    })
    void whatDocumentsCanHoldIsAccepted(String text) {
        assertThat(TextCharacters.firstRefused(text)).isEqualTo(-1);
        assertThat(TextCharacters.accepted(text)).isSameAs(text);
        assertThat(TextCharacters.refused(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009f', '\ud83d', '\udc69', '\ufffe',
        '\uffff'})
    void whatTheyCannotIsRefusedByName(char character) {
        assertThat(TextCharacters.firstRefused("\ud83c\udf0d " + character)).isEqualTo(3);
        assertThat(TextCharacters.refused("a" + character)).contains("U+%04X".formatted((int) character));
    }

    @Test
    void theRestIsKeptAndWordsStayApart() {
        var text = "one\u0007\ftwo \ud83d\udc69\ud83d three\u0007";

        assertThat(TextCharacters.accepted(text)).isEqualTo("one two \ud83d\udc69 three");
        assertThat(TextCharacters.allRefused(text)).containsExactly("U+0007", "U+000C", "U+D83D");
    }
}
