// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenaria.planfile.CouldNotWriteException.Reason;

/** Finds the reason behind what the system reports. */
final class WriteFailure {

    /** A disk with less room than this counts as full: file systems keep some back. */
    private static final long FULL_BELOW_BYTES = 256 << 10;

    private static final Pattern NO_SPACE = Pattern.compile("no space|not enough space|quota");
    private static final Pattern NOT_ALLOWED = Pattern.compile("read-only|permission denied|not permitted");
    private static final Pattern NOT_A_FOLDER = Pattern.compile("not a directory");
    private static final Pattern NAME = Pattern.compile("name too long|syntax is incorrect|invalid or incomplete");
    private static final Pattern UNSUPPORTED = Pattern.compile("invalid argument|not supported|not implemented");

    private WriteFailure() {}

    static CouldNotWriteException of(Path file, IOException cause) {
        return cause instanceof CouldNotWriteException known
                ? known
                : new CouldNotWriteException(reason(file, cause), file, cause);
    }

    static CouldNotWriteException of(Path file, Reason reason) {
        return new CouldNotWriteException(reason, file, null);
    }

    /** The reason why a file that is written could not take the old one's name. */
    static CouldNotWriteException notReplaced(Path file, IOException cause) {
        var reason = reason(file, cause);
        boolean held = Files.exists(file) && (reason == Reason.SYSTEM || reason == Reason.NOT_ALLOWED);
        return new CouldNotWriteException(held ? Reason.NOT_REPLACED : reason, file, cause);
    }

    /** Whether a file system says that it does not know how to force a folder, rather than that it failed to. */
    static boolean isUnsupported(IOException e) {
        return says(e, UNSUPPORTED);
    }

    private static Reason reason(Path file, IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> Reason.NOT_ALLOWED;
            case NoSuchFileException _ -> // folders of the system, such as /proc, take no files and say this of them
                Files.isDirectory(file.toAbsolutePath().resolveSibling("."))
                        ? Reason.NOT_ALLOWED
                        : Reason.FOLDER_MISSING;
            case FileAlreadyExistsException _ -> Reason.FOLDER_IS_A_FILE;
            default -> bySystemMessage(file, cause);
        };
    }

    /** Java has no types for these; the messages are the system's, so a full disk is also looked for directly. */
    private static Reason bySystemMessage(Path file, IOException cause) {
        if (says(cause, NO_SPACE)) {
            return Reason.NO_SPACE;
        }
        if (says(cause, NOT_ALLOWED)) {
            return Reason.NOT_ALLOWED;
        }
        if (says(cause, NOT_A_FOLDER)) {
            return Reason.FOLDER_IS_A_FILE;
        }
        if (says(cause, NAME)) {
            return Reason.NAME_NOT_POSSIBLE;
        }
        return isFull(file) ? Reason.NO_SPACE : Reason.SYSTEM;
    }

    private static boolean isFull(Path file) {
        var folder = file.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException | ReadOnlyFileSystemException unknown) {
            return false;
        }
    }

    private static boolean says(IOException e, Pattern words) {
        return e.getMessage() != null
                && words.matcher(e.getMessage().toLowerCase(Locale.ROOT)).find();
    }
}
