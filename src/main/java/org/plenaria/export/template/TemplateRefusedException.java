// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;

/** A file that cannot be a template. */
public final class TemplateRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final TemplateRefusal reason;
    private final String fileName;

    TemplateRefusedException(TemplateRefusal reason, String fileName) {
        this(null, reason, fileName);
    }

    /**
     * @param cause what the library said, for a bug report
     */
    TemplateRefusedException(@Nullable Throwable cause, TemplateRefusal reason, String fileName) {
        super(fileName + ": " + reason, cause);
        this.reason = reason;
        this.fileName = fileName;
    }

    public TemplateRefusal reason() {
        return reason;
    }

    /** One sentence that names the file and what to do, in the language of the screen. */
    public String message(Locale screen) {
        return Messages.of("template", screen).text("refused." + reason, fileName);
    }
}
