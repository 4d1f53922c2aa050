// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.plenaria.app.Main;

/**
 * Starts the program with a file, and says a line when its timeline has been painted: two pulses after it was laid out.
 * Then halts, or first waits and says how much memory the process took at its peak.
 */
public final class WindowProbe {

    private static final long LOOK_EVERY_MS = 2;

    private WindowProbe() {}

    /**
     * @param arguments the plan file; a second one, "memory", asks for the peak of memory
     */
    public static void main(String[] arguments) throws Exception {
        boolean memory = arguments.length > 1;
        Thread.ofPlatform().daemon().start(() -> Main.main(new String[] {arguments[0]}));
        var pulses = new AtomicInteger();
        while (pulses.get() < 2) {
            Thread.sleep(LOOK_EVERY_MS);
            try {
                Platform.runLater(() -> countPulses(pulses));
            } catch (IllegalStateException notStartedYet) {
                // The next look comes soon.
            }
        }
        if (memory) {
            Thread.sleep(1_500); // the checks and whatever else follows the first paint
            System.out.println(Memory.peakMebibytes());
        } else {
            System.out.println("painted");
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void countPulses(AtomicInteger pulses) {
        for (var window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (window.isShowing() && scene != null && scene.getRoot().lookup(".timeline") != null) {
                if (pulses.compareAndSet(0, 0) && scene.getUserData() == null) {
                    scene.setUserData(pulses);
                    scene.addPostLayoutPulseListener(pulses::incrementAndGet);
                }
                Platform.requestNextPulse();
            }
        }
    }
}
