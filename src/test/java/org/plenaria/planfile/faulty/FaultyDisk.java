// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.faulty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * One folder of a real disk, seen through a file system that fails when it is told to, and that knows what would be
 * left of it after a power cut: of a file what it held when it was last forced, of the folder the names it had when it
 * was last forced.
 */
public final class FaultyDisk {

    /** Decides what becomes of a call before it reaches the disk. */
    @FunctionalInterface
    public interface Fault {

        /**
         * Lets the call through, or fails it.
         *
         * @param number counts all calls from 1
         */
        void before(DiskCall call, int number, Path file) throws IOException;
    }

    /** What of the names survives a power cut; content that was not forced never does. */
    public enum Names {
        /** Only those that were forced. */
        AS_FORCED,
        /** All, as on file systems that write names down before content. */
        AS_LAST
    }

    private final Path real;
    private final List<DiskCall> calls = new ArrayList<>();
    private final Map<String, Object> names = new HashMap<>();
    private final Map<String, Object> forcedNames = new HashMap<>();
    private final Map<Object, byte[]> forcedContent = new HashMap<>();
    private Fault fault = (_, _, _) -> {};

    /**
     * @param real a folder whose files are on the disk already
     */
    public FaultyDisk(Path real) throws IOException {
        this.real = real;
        try (var files = Files.newDirectoryStream(real)) {
            for (var file : files) {
                var token = new Object();
                names.put(name(file), token);
                forcedContent.put(token, Files.readAllBytes(file));
            }
        }
        forcedNames.putAll(names);
    }

    /** The folder as the program under test sees it. */
    public Path folder() {
        return new FaultyPath(new FaultyFileSystem(this), real);
    }

    public void setFault(Fault next) {
        fault = next;
    }

    /** What has been asked for so far. */
    public List<DiskCall> calls() {
        return List.copyOf(calls);
    }

    /** Writes into another folder what a power cut at this moment would leave. */
    public void leave(Names which, Path folder) throws IOException {
        var left = which == Names.AS_FORCED ? forcedNames : names;
        for (var one : left.entrySet()) {
            Files.write(folder.resolve(one.getKey()), forcedContent.getOrDefault(one.getValue(), new byte[0]));
        }
    }

    void ask(DiskCall call, Path file) throws IOException {
        calls.add(call);
        fault.before(call, calls.size(), file);
    }

    void created(Path file) {
        names.put(name(file), new Object());
    }

    void renamed(Path from, Path to) {
        var token = names.remove(name(from));
        if (token != null) {
            names.put(name(to), token);
        }
    }

    void deleted(Path file) {
        names.remove(name(file));
    }

    /** What stands for a file under all its names. */
    Object token(Path file) {
        return names.computeIfAbsent(name(file), _ -> new Object());
    }

    void forced(Object token, Path file) throws IOException {
        forcedContent.put(token, Files.readAllBytes(file));
    }

    void forcedFolder() {
        forcedNames.clear();
        forcedNames.putAll(names);
        // What was not forced is lost also where its name is not.
        forcedContent.keySet().retainAll(new HashSet<>(names.values()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
