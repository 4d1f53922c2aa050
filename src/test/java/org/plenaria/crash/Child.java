// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running {@link SavingProcess} and what it says. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    static Child start(Path file, String... order) throws IOException {
        return start(SavingProcess.class, file, order);
    }

    static Child start(Class<?> main, Path file, String... order) throws IOException {
        return start(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"), main, file, order);
    }

    /** The program with its window, but without a screen. */
    static Child startWindow(Class<?> main, Path file, String... options) throws IOException {
        var all = new ArrayList<>(List.of(
                "--module-path", System.getProperty("jdk.module.path"), "@src/build/java.args",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Xmx256m"));
        all.addAll(List.of(options));
        return start(all, main, file);
    }

    private static Child start(List<String> options, Class<?> main, Path file, String... order) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-Xshare:auto", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), main.getName(), file.toString()));
        command.addAll(List.of(order));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Child(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line; "" once the process has ended. */
    String line() throws IOException {
        var line = lines.readLine();
        return line == null ? "" : line;
    }

    void tell(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends it at once, as {@code kill -9} does: nothing of it can react. */
    void kill() {
        process.toHandle().destroyForcibly(); // that of the process itself would close its output unread
    }

    /** Waits for the end, and gives the lines not read yet. */
    List<String> rest() throws IOException, InterruptedException {
        var rest = lines.lines().toList();
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
