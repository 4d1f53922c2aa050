// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.plenaria.planfile.CouldNotWriteException.Reason;

/**
 * The file to be replaced, at the end of all links.
 *
 * @param old who may do what with the file that stands there; empty for a new file, or where the system has none of it
 */
record WriteTarget(Path path, Path folder, Optional<PosixFileAttributes> old) {

    private static final int MOST_LINKS = 40; // as in Linux: more can only be a circle

    /** A name of 255 bytes is the longest that common file systems allow. */
    private static final int LONGEST_STEM = 180;

    private static final String SUFFIX = ".saving";
    private static final String TURN = "turn";
    private static final int UNIQUE_LENGTH = 13;

    static WriteTarget of(Path file) throws CouldNotWriteException {
        try {
            var path = followed(file.toAbsolutePath());
            var folder = path.getParent();
            if (folder == null) {
                throw WriteFailure.of(file, Reason.NAME_IS_A_FOLDER);
            }
            rejectImpossible(file, folder);
            var there = attributes(path);
            if (there.isPresent()) {
                rejectIrreplaceable(file, path, there.get());
            }
            var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            var old = view != null && there.isPresent()
                    ? Optional.of(view.readAttributes())
                    : Optional.<PosixFileAttributes>empty();
            return new WriteTarget(path, folder, old);
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
    }

    private static void rejectImpossible(Path file, Path folder) throws IOException {
        var there = attributes(folder);
        if (there.isEmpty()) {
            throw WriteFailure.of(file, Reason.FOLDER_MISSING);
        }
        if (!there.get().isDirectory()) {
            throw WriteFailure.of(file, Reason.FOLDER_IS_A_FILE);
        }
    }

    private static void rejectIrreplaceable(Path file, Path path, BasicFileAttributes there) throws IOException {
        if (there.isDirectory()) {
            throw WriteFailure.of(file, Reason.NAME_IS_A_FOLDER);
        }
        if (!there.isRegularFile()) {
            throw WriteFailure.of(file, Reason.NOT_A_PLAIN_FILE);
        }
        // Renaming over a file asks only the folder; a file that its owner has locked must stay locked all the same.
        if (!(isWritable(path) && hasAWriter(path))) {
            throw WriteFailure.of(file, Reason.NOT_ALLOWED);
        }
    }

    /** Empty where nothing is. Not being able to tell is a failure: a new file would lose the old permissions. */
    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** @throws IOException when the system does not answer the question */
    private static boolean isWritable(Path path) throws IOException {
        try {
            path.getFileSystem().provider().checkAccess(path, AccessMode.WRITE);
            return true;
        } catch (AccessDeniedException no) {
            return false;
        }
    }

    /** An administrator may write to any file, but a file that nobody may write to is meant to stay. */
    private static boolean hasAWriter(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        var permissions = view.readAttributes().permissions();
        return permissions.contains(PosixFilePermission.OWNER_WRITE)
                || permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static Path followed(Path file) throws IOException {
        var path = file;
        for (int i = 0; Files.isSymbolicLink(path); i++) {
            if (i == MOST_LINKS) {
                throw WriteFailure.of(file, Reason.NOT_A_PLAIN_FILE);
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    /** A hidden name beside the file that says whose it is, should a crash leave it behind. */
    Path freshNeighbour() {
        // Not from the system's secure numbers: a name that is taken is refused, and asking for them can fail.
        var unique = "%013x".formatted(ThreadLocalRandom.current().nextLong(1L << 4 * UNIQUE_LENGTH));
        return path.resolveSibling(stem() + unique + SUFFIX);
    }

    /** The hidden neighbour that whoever works on this file holds meanwhile. */
    Path turn() {
        return path.resolveSibling(stem() + TURN);
    }

    /** Whether a neighbour is one that a write of this file began with. */
    boolean isLeftover(Path neighbour) {
        var name = neighbour.getFileName().toString();
        var stem = stem();
        return name.equals(stem + TURN)
                || name.startsWith(stem)
                && name.endsWith(SUFFIX)
                && name.length() == stem.length() + UNIQUE_LENGTH + SUFFIX.length();
    }

    private String stem() {
        var name = path.getFileName().toString();
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return "." + name + ".";
    }

    /** What a private file holds must not be readable to others for even a moment. */
    FileAttribute<?>[] attributesWhileFilling() {
        return old.isPresent() ? ownerOnly(path, "rw-------") : new FileAttribute<?>[0];
    }

    /** Permissions to make a file or folder with; none where the file system has none. */
    static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Gives the new file the owner, group and permissions of the old one.
     *
     * @throws CouldNotWriteException when the permissions cannot be kept
     */
    void handDownTo(Path fresh) throws CouldNotWriteException {
        if (old.isEmpty()) {
            return;
        }
        try {
            var view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            keepOwner(view);
            view.setPermissions(keepGroup(view) ? old.get().permissions() : withoutGroup(old.get().permissions()));
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }

    private void keepOwner(PosixFileAttributeView fresh) throws IOException {
        if (!fresh.readAttributes().owner().equals(old.orElseThrow().owner())) {
            try {
                fresh.setOwner(old.orElseThrow().owner());
            } catch (IOException onlyAnAdministratorMay) {
                return; // whoever writes last owns the file, as with every program that saves this way
            }
        }
    }

    private boolean keepGroup(PosixFileAttributeView fresh) throws IOException {
        if (fresh.readAttributes().group().equals(old.orElseThrow().group())) {
            return true;
        }
        try {
            fresh.setGroup(old.orElseThrow().group());
            return true;
        } catch (IOException notAMemberOfIt) {
            return false;
        }
    }

    /** What was meant for one group must not pass to another. */
    private static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
        var rest = EnumSet.noneOf(PosixFilePermission.class);
        rest.addAll(permissions);
        rest.remove(PosixFilePermission.GROUP_READ);
        rest.remove(PosixFilePermission.GROUP_WRITE);
        rest.remove(PosixFilePermission.GROUP_EXECUTE);
        return rest;
    }
}
