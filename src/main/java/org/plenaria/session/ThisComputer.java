// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this computer is called, found without asking the network for it. */
public final class ThisComputer {

    private static final Path NAME_ON_LINUX = Path.of("/etc/hostname");
    private static final int LONGEST = 64;

    private ThisComputer() {}

    /** The computer's name without its domain, or "" where it is not said. */
    public static String name() {
        return name(System::getenv, NAME_ON_LINUX);
    }

    static String name(UnaryOperator<@Nullable String> environment, Path file) {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .flatMap(variable -> Stream.ofNullable(environment.apply(variable)))
                .map(ThisComputer::withoutDomain)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> withoutDomain(first(file)));
    }

    private static String first(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < 1_000
                    ? Files.readString(file, StandardCharsets.UTF_8)
                    : "";
        } catch (IOException notSaid) {
            return "";
        }
    }

    private static String withoutDomain(String name) {
        var plain = name.strip().split("[.\\s]", 2)[0];
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
