// SPDX-License-Identifier: Apache-2.0
package org.plenaria.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.check.Speller;
import org.plenaria.plan.Language;

class PersonalWordsTest {

    @TempDir
    Path folder;

    private static final Speller NOTHING_IS_RIGHT = new Speller() {
        @Override
        public boolean speaks(Language language) {
            return true;
        }

        @Override
        public boolean isWord(Language language, String word) {
            return false;
        }

        @Override
        public List<String> suggestions(Language language, String word) {
            return List.of();
        }
    };

    @Test
    void wordsThatWereAddedAreRightWhateverTheirCapitalsAndComeBackFromTheirFile() throws IOException {
        var words = PersonalWords.in(folder).with("Gobcamp").with("L’Hôte").with("gobcamp");
        Files.writeString(folder.resolve(PersonalWords.FILE), words.text());

        var speller = PersonalWords.in(folder).over(NOTHING_IS_RIGHT);
        assertThat(PersonalWords.in(folder)).isEqualTo(words);
        assertThat(words.words()).hasSize(2);
        assertThat(speller.isWord(Language.SPANISH, "GobCamp")).isTrue();
        assertThat(speller.isWord(Language.ENGLISH, "l'hôte")).isTrue();
        assertThat(speller.isWord(Language.ENGLISH, "camp")).isFalse();
    }

    @Test
    void fileThatCannotBeReadHasNoWords() throws IOException {
        Files.write(folder.resolve(PersonalWords.FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});

        assertThat(PersonalWords.in(folder).words()).isEmpty();
        assertThat(PersonalWords.in(folder.resolve("gone")).words()).isEmpty();
    }
}
