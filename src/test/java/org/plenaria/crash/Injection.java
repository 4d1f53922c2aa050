// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** {@code strace} holding one thread of another process, to write down its system calls or to make one of them fail. */
final class Injection implements AutoCloseable {

    private final Process strace;

    private Injection(Process strace) {
        this.strace = strace;
    }

    static boolean isPossible() {
        try {
            var probe = new ProcessBuilder("strace", "-o", "/dev/null", "true").redirectErrorStream(true).start();
            probe.getInputStream().readAllBytes();
            return probe.waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Writes the thread's system calls into a file. */
    static Injection recording(String thread, Path log) throws IOException {
        return attach(List.of("strace", "-o", log.toString(), "-p", thread));
    }

    /**
     * Makes one system call of the thread fail.
     *
     * @param call its name
     * @param when which of the calls of that name, from 1
     * @param what {@code error=EIO} or {@code signal=SIGKILL}
     */
    static Injection of(String thread, String call, int when, String what) throws IOException {
        return attach(List.of("strace", "-o", "/dev/null", "-p", thread,
                "-e", "trace=" + call, "-e", "inject=" + call + ":" + what + ":when=" + when));
    }

    private static Injection attach(List<String> command) throws IOException {
        var strace = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new BufferedReader(new InputStreamReader(strace.getInputStream(), UTF_8));
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("attached")) {
                return new Injection(strace);
            }
        }
        throw new IOException("strace could not hold the thread");
    }

    /** Waits until the thread has ended. */
    @Override
    public void close() {
        try {
            strace.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
