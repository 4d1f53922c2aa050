// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.util.Locale;
import org.plenaria.messages.Messages;

/** A document cannot be read back into a plan. */
public final class UnfitReturnException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It was made from a plan of another identity. */
        ANOTHER_PLAN,
        /** Nothing in it tells that this program made it. */
        NOT_OURS,
        /** What it carries is damaged, or was written by a newer version. */
        CARRIED_UNREADABLE
    }

    private final Reason reason;
    private final String file;

    UnfitReturnException(Reason reason, String file) {
        super(reason + ": " + file);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** The file, what is wrong and what to do about it, in whole sentences. */
    public String message(Locale locale) {
        return Messages.of("readback", locale).text("unfit." + reason.name(), file);
    }
}
