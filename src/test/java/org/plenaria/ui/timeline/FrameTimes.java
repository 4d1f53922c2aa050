// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.ScrollEvent;

/**
 * Scrolls a timeline down by a few rows at every pulse, and logs how long laying out and painting took.
 * Started with {@code -Djavafx.animation.fullspeed=true}, pulses follow each other as fast as frames are finished.
 */
final class FrameTimes extends AnimationTimer {

    private static final int WARM_UP = 200;
    private static final int FRAMES = 600;

    private final TimelineView view;
    private final double[] layout = new double[FRAMES];
    private int frame = -WARM_UP;
    private long begun;

    FrameTimes(TimelineView view) {
        this.view = view;
    }

    @Override
    public void handle(long now) {
        if (frame == 0) {
            begun = busy();
        }
        if (frame == FRAMES) {
            double whole = (busy() - begun) / 1e6 / FRAMES;
            Arrays.sort(layout);
            System.getLogger("frames").log(System.Logger.Level.INFO, String.format(
                    "frame %.2f ms of processor time; scene and commands: median %.2f ms, p95 %.2f ms",
                    whole, layout[FRAMES / 2], layout[FRAMES * 95 / 100]));
            stop();
            Platform.exit();
            return;
        }
        view.lookup(".timeline-glass").fireEvent(wheel(frame % 400 < 200 ? -173 : 173));
        long start = System.nanoTime();
        view.layout();
        if (frame >= 0) {
            layout[frame] = (System.nanoTime() - start) / 1e6;
        }
        frame++;
    }

    /** The processor time of the threads that lay out and paint, in nanoseconds: other programs do not blur it. */
    private static long busy() {
        var threads = ManagementFactory.getThreadMXBean();
        long time = 0;
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            var name = thread == null ? "" : thread.getThreadName();
            if (thread != null && (name.startsWith("JavaFX Application") || name.startsWith("QuantumRenderer"))) {
                time += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return time;
    }

    private static ScrollEvent wheel(double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 500, 300, 0, 0, false, false, false, false, false, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }
}
