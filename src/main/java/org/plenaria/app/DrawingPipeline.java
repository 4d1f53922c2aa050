// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** With what JavaFX draws. */
final class DrawingPipeline {

    /** JavaFX's property that names its pipelines in the order of trying. */
    static final String ORDER = "prism.order";

    /** Linux lists its graphics cards here. */
    private static final Path CARDS = Path.of("/dev/dri");

    private DrawingPipeline() {}

    /**
     * Chooses JavaFX's own drawing where there is no graphics card, as in a virtual machine or on a remote screen.
     * JavaFX would come to it by itself, but only after OpenGL has loaded a compiler of its own, which costs a fifth of
     * the start and 50 MB. Whoever has set the property keeps it.
     */
    static void choose() {
        if (isWithoutCard(System::getProperty, Files::exists)) {
            System.setProperty(ORDER, "sw");
        }
    }

    static boolean isWithoutCard(Function<String, @Nullable String> properties, Predicate<Path> exists) {
        var system = properties.apply("os.name");
        return properties.apply(ORDER) == null
                && system != null
                && system.toLowerCase(Locale.ROOT).startsWith("linux")
                && !exists.test(CARDS);
    }
}
