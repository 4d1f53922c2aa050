// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.nio.file.Path;
import java.util.Locale;
import org.plenaria.messages.Messages;

/** A file that came back does not fit the plan it is to be taken into. */
public final class UnfitReplyException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it does not fit. */
    public enum Reason {
        /** It belongs to a plan of another identity. */
        ANOTHER_PLAN,
        /** The reply started from a state that this copy of the plan does not keep. */
        ANOTHER_STATE,
        /** The whole plan shares no circulated round with this one. */
        NO_ROUND
    }

    private final Reason reason;
    private final String file;

    UnfitReplyException(Reason reason, Path file) {
        super(reason + ": " + file);
        this.reason = reason;
        this.file = String.valueOf(file.getFileName());
    }

    public Reason reason() {
        return reason;
    }

    /** The file, what is wrong and what to do about it, in whole sentences. */
    public String message(Locale locale) {
        return Messages.of("replies", locale).text("unfit." + reason.name(), file);
    }
}
