// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when we last read or wrote it, to notice that somebody else has written it since. The content and
 * not the time stamp: shared folders and memory sticks keep times badly.
 *
 * @param sha256 in hexadecimal
 */
public record Fingerprint(String sha256) {

    /** The fingerprint of a file's bytes. */
    public static Fingerprint of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
