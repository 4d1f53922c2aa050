// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.start;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;
import org.plenaria.ui.files.FileProblem;

/** The plans that are packed into the program. */
public final class PackedSamples {

    private static final String FOLDER = "/org/plenaria/samples/";
    private static final List<String> NAMES =
            List.of("red-gealc-2020", "regional-water-2027", "bilingual-2026", "blank");

    private PackedSamples() {}

    /**
     * All samples, the richest first.
     *
     * @param screenLanguage in which a problem would be told
     */
    public static List<Sample> all(Locale screenLanguage) {
        return NAMES.stream().map(name -> new Sample(name, () -> read(name + ".plan.json", screenLanguage))).toList();
    }

    private static Plan read(String file, Locale screenLanguage) throws FileProblem {
        try (var in = Objects.requireNonNull(PackedSamples.class.getResourceAsStream(FOLDER + file), file)) {
            return PlanJson.read(in.readAllBytes(), file).plan();
        } catch (PlanFileException e) {
            throw new FileProblem(e.message(screenLanguage), e);
        } catch (IOException e) {
            throw new FileProblem(String.valueOf(e.getMessage()), e);
        }
    }
}
