// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs that read what we write. A test that needs one is skipped where it is not installed. */
public final class OfficePrograms {

    private OfficePrograms() {}

    public static void need(String program) {
        var there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeTrue(there, program + " is not installed");
    }

    /** Runs a program; its output, errors included, ends with the line {@code exit N}. */
    public static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " does not come to an end");
        }
        return output + "exit " + process.exitValue();
    }

    /** Lays files out by LibreOffice, as PDF beside them. */
    public static void toPdf(Path folder, List<Path> files) throws IOException, InterruptedException {
        convert(files, "pdf", folder);
    }

    /** Has LibreOffice open files and save them again in another format, into another folder. */
    public static void convert(List<Path> files, String format, Path into)
            throws IOException, InterruptedException {
        need("soffice");
        var command = new ArrayList<>(List.of(
                "soffice", "--headless", "-env:UserInstallation=" + profile().toUri(),
                "--convert-to", format, "--outdir", into.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command);
    }

    /** Kept, for LibreOffice takes seconds to make one; each of the JVMs that run tests has its own. */
    private static Path profile() {
        return Path.of("target", "libreoffice-" + System.getProperty("plenaria.test.fork", "0")).toAbsolutePath();
    }

    /** The text of each page of a PDF. */
    public static String[] pages(Path pdf) throws IOException, InterruptedException {
        need("pdftotext");
        return run(List.of("pdftotext", "-layout", pdf.toString(), "-")).split("\f");
    }
}
