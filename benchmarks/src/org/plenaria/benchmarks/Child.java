// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A process of its own, started as the program is, with settings of its own. */
final class Child {

    /** What a process had to say and how long it took to say it. */
    record Answer(String line, double milliseconds) {}

    private Child() {}

    /**
     * Starts a class in a new Java process and waits for its first line.
     *
     * @throws IOException when the process ends without a line
     */
    static Answer run(Class<?> main, String... arguments) throws Exception {
        return run(main, List.of(), arguments);
    }

    /**
     * The same with options for Java after those of the program, which they override.
     *
     * @throws IOException when the process ends without a line
     */
    static Answer run(Class<?> main, List<String> options, String... arguments) throws Exception {
        var settings = Files.createTempDirectory("plenaria-settings");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--module-path");
        command.add(System.getProperty("jdk.module.path"));
        command.add("@" + Path.of(System.getProperty("plenaria.home"), "src", "build", "java.args"));
        for (var property : List.of("glass.platform", "prism.order")) {
            if (System.getProperty(property) != null) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CONFIG_HOME", settings.toString());
        builder.environment().put("APPDATA", settings.toString());
        long start = System.nanoTime();
        var process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            var line = out.readLine();
            double took = (System.nanoTime() - start) / 1e6;
            process.waitFor();
            if (line == null) {
                throw new IOException(main.getSimpleName() + " said nothing");
            }
            return new Answer(line, took);
        } finally {
            process.destroyForcibly();
            try (var files = Files.walk(settings)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
