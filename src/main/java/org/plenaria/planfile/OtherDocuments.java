// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Arrays;
import java.util.List;

/** Knows the other documents plans are kept in by their first bytes: whoever opens one as a plan wants to import it. */
final class OtherDocuments {

    private static final List<byte[]> BEGINNINGS = List.of(
            new byte[] {'P', 'K', 3, 4}, // zip: Word, Excel, OpenDocument
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, // Word and Excel before 2007
            new byte[] {'%', 'P', 'D', 'F'});

    private OtherDocuments() {}

    static boolean isOne(byte[] bytes) {
        return BEGINNINGS.stream().anyMatch(beginning -> bytes.length >= beginning.length
                && Arrays.equals(beginning, 0, beginning.length, bytes, 0, beginning.length));
    }
}
