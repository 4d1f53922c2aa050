// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.io.IOException;
import java.util.Locale;
import org.plenaria.messages.Messages;

/** Why a picture cannot be made on this machine, or at all. */
public final class PictureException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Object[] arguments;

    private PictureException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** There is no typeface to write with. */
    static PictureException noFonts(Throwable cause) {
        var problem = new PictureException("problem.fonts");
        problem.initCause(cause);
        return problem;
    }

    /** A picture of so many dots that programs cannot open it. */
    static PictureException tooLarge(long width, long height) {
        return new PictureException("problem.large", width, height);
    }

    /** What is wrong and what to do about it, in a language of the program. */
    public String message(Locale language) {
        return Messages.of("print", language).text(key, arguments);
    }
}
