// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;

/** A file could not be written. What stood there before still does, to the last byte, unless the reason differs. */
public final class CouldNotWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** The disk is full, or the user's share of it. */
        NO_SPACE,
        /** The file or its folder is write-protected, or belongs to somebody else. */
        NOT_ALLOWED,
        /** The folder is not there. */
        FOLDER_MISSING,
        /** What should be the folder is a file. */
        FOLDER_IS_A_FILE,
        /** The name is that of a folder. */
        NAME_IS_A_FOLDER,
        /** The name is that of a device or a pipe. */
        NOT_A_PLAIN_FILE,
        /** The file system cannot hold a file of this name. */
        NAME_NOT_POSSIBLE,
        /** The new file is in place, but the disk did not confirm that it would survive a power cut. */
        NOT_CONFIRMED,
        /** All was written, but the old file could not be replaced by it: another program holds it, or the medium. */
        NOT_REPLACED,
        /** The same, and what was to be in the file is in a new one beside it. */
        SAVED_BESIDE,
        /** The disk or network failed; the system's own words are kept. */
        SYSTEM
    }

    private final Reason reason;
    private final String file;
    private final String systemMessage;

    CouldNotWriteException(Reason reason, Path file, @Nullable IOException cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file.toString();
        this.systemMessage = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
    }

    private CouldNotWriteException(Path file, Path beside, CouldNotWriteException cause) {
        super(Reason.SAVED_BESIDE + ": " + file, cause);
        this.reason = Reason.SAVED_BESIDE;
        this.file = file.toString();
        this.systemMessage = beside.toString();
    }

    /** What could not be put in the place of one file stands in another now. */
    static CouldNotWriteException savedBeside(Path file, Path beside, CouldNotWriteException cause) {
        return new CouldNotWriteException(file, beside, cause);
    }

    public Reason reason() {
        return reason;
    }

    /** Which file, why not, what was kept and what to do, in whole sentences. */
    public String message(Locale locale) {
        return Messages.of("planfile", locale).text("write." + reason, file, systemMessage);
    }
}
