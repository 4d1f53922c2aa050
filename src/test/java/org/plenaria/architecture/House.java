// SPDX-License-Identifier: Apache-2.0
package org.plenaria.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The program's own classes and the rooms (packages) they live in. */
final class House {

    static final String ROOT = "org.plenaria";

    /** Every room there is. A new one is added here together with its wall in {@link HouseWallsTest}. */
    static final List<String> ROOMS = List.of(
            "plan", "messages", "edit", "check", "compare", "timeline", "phrasing", "planfile", "importing",
            "export", "spelling", "session", "ui", "cli", "app");

    // By the folder's name: ArchUnit's own option for this knows only target/test-classes.
    private static final ImportOption NO_TESTS = location -> !location.contains("/test-classes/");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages(ROOT);

    private House() {}

    /** The packages of these rooms, in the form ArchUnit reads. */
    static String[] rooms(String... rooms) {
        return Arrays.stream(rooms).map(room -> ROOT + "." + room + "..").toArray(String[]::new);
    }

    /** The packages of all rooms but these. */
    static String[] allRoomsExcept(String... rooms) {
        Set<String> others = new HashSet<>(ROOMS);
        others.removeAll(Set.of(rooms));
        return rooms(others.toArray(String[]::new));
    }

    static String roomOf(JavaClass javaClass) {
        String below = javaClass.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    /** Checks a rule against the whole program. A rule about a room that is still empty passes. */
    static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
