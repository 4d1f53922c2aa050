// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is not read at all; the open plan stays as it is. */
public final class ImportRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RefusalReason reason;
    private final transient List<String> words;

    /**
     * @param fileName as the user knows it
     * @param words what the sentence quotes after the file's name
     */
    public ImportRefusedException(RefusalReason reason, String fileName, String... words) {
        this(null, reason, fileName, words);
    }

    /**
     * @param cause what the library said, for a bug report
     */
    public ImportRefusedException(
            @Nullable Throwable cause, RefusalReason reason, String fileName, String... words) {
        super(fileName + ": " + reason, cause);
        this.reason = reason;
        var all = new ArrayList<String>();
        all.add(fileName);
        all.addAll(List.of(words));
        this.words = List.copyOf(all);
    }

    public RefusalReason reason() {
        return reason;
    }

    /** The file's name and whatever else the sentence quotes. */
    public List<String> words() {
        return words;
    }
}
