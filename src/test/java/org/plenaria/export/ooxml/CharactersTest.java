// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void controlCharactersBecomeTheirPictures() {
        assertThat(Characters.visible("a\u0000b\u0007c\u001bd")).isEqualTo("a\u2400b\u2407c\u241bd");
    }

    @Test
    void halfCharactersAndNonCharactersBecomeTheReplacementCharacter() {
        assertThat(Characters.visible("a\ud83db\udc00c\ufffed\uffff")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
    }

    @Test
    void wholeCharactersOfAnyKindStay() {
        var text = "Ñandú 日本 \ud83d\ude00 tab\t line\n";

        assertThat(Characters.visible(text)).isEqualTo(text);
    }

    @Test
    void lineEndsOfAnySystemBecomeLineFeeds() {
        assertThat(Characters.visible("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void onlyLoneSurrogatesAreReplacedWhereControlCharactersMayStay() {
        assertThat(Characters.withoutLoneSurrogates("\u0007\udc00\ud83d\ude00\ud83d")).isEqualTo(
                "\u0007\ufffd\ud83d\ude00\ufffd");
    }
}
