// SPDX-License-Identifier: Apache-2.0
package org.plenaria.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;

/** The plans shipped in the folder sample-plans. */
final class Samples {

    private static final Path FOLDER = Path.of("sample-plans");

    private Samples() {}

    static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".plan.json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan read(Path file) throws PlanFileException {
        return PlanJson.read(bytes(file), file.getFileName().toString()).plan();
    }

    static Plan named(String name) throws PlanFileException {
        return read(FOLDER.resolve(name + ".plan.json"));
    }

    static Plan redGealc() throws PlanFileException {
        return named("red-gealc-2020");
    }
}
