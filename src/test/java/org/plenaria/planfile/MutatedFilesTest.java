// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.RandomPlans;

/** However a file has been damaged, it is read or refused with a message; nothing else ever happens. */
class MutatedFilesTest {

    private static final int MUTATIONS = 5_000;
    private static final byte[] SIGNS = Json.bytes("{}[]\",:\\0123456789-+.eE \n\ttruefalsn\u0000");

    @Test
    void a_damaged_file_is_read_or_refused_with_its_place() throws Exception {
        var sample = Files.readAllBytes(Path.of("sample-plans/bilingual-2026.plan.json"));
        var originals = new ArrayList<byte[]>();
        for (int seed = 0; seed < 40; seed++) {
            originals.add(seed % 20 == 0 ? sample : PlanJson.write(RandomPlans.plan(seed, 1 + seed % 2)));
        }
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            var mutated = mutated(originals.get(seed % originals.size()), new Random(seed));
            try {
                var read = PlanJson.read(mutated, "mutated").plan();
                assertThat(PlanJson.write(read)).as("seed %d", seed).isNotEmpty(); // read back and compared in there
            } catch (PlanFileException e) {
                refused++;
                assertThat(e.message(Locale.FRENCH)).as("seed %d", seed).isNotBlank();
                assertThat(e.problem().line()).as("seed %d: %s", seed, e.problem()).isPositive();
            }
        }

        assertThat(refused).isBetween(MUTATIONS / 5, MUTATIONS * 19 / 20);
    }

    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
                case 3 -> bytes = without(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(20)));
                default -> bytes = random.nextInt(10) == 0 ? Arrays.copyOf(bytes, at + 1) : doubled(bytes, at, random);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        var rest = new byte[Math.max(1, bytes.length - (to - from))];
        System.arraycopy(bytes, 0, rest, 0, Math.min(from, rest.length));
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }

    private static byte[] doubled(byte[] bytes, int at, Random random) {
        int length = Math.min(bytes.length - at, 1 + random.nextInt(20));
        var more = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, more, 0, at + length);
        System.arraycopy(bytes, at, more, at + length, bytes.length - at);
        return more;
    }
}
