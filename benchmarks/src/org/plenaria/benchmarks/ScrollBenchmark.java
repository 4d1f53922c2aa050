// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.timeline.TimelineView;

/**
 * The timeline of a whole plan at 1400 x 900, from the turn of the wheel to the picture as the renderer makes it: while
 * scrolling, while zooming from three years to days, and while a bar is dragged; and what the timeline keeps for each
 * activity.
 */
final class ScrollBenchmark {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 150;
    private static final int FRAMES = 400;
    private static final int IN_AN_AREA = 50;
    private static final int SMALL = 200;
    private static final List<Integer> SIZES = List.of(1_000, 10_000);

    private final TimelineView view;
    private final Node glass;
    private final Scene scene;
    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);

    private ScrollBenchmark(TimelineView view, Scene scene) {
        this.view = view;
        glass = view.lookup(".timeline-glass");
        this.scene = scene;
    }

    private record Figures(Times scroll, Times zoom, Times drag, Times still, double bytes) {}

    /** What frames took by the clock, and of the processor alone, which other programs do not blur. */
    private record Times(double[] clock, double[] processor) {
        Times(int count) {
            this(new double[count], new double[count]);
        }

        void report(String name) {
            Report.figure(name, Timing.median(clock), "ms");
            Report.figure(name + ".p99", Timing.percentile(clock, 99), "ms");
            Report.figure(name + ".processor", Timing.median(processor), "ms");
            Report.figure(name + ".processor.p99", Timing.percentile(processor, 99), "ms");
        }
    }

    static void run() throws Exception {
        // What the first window of a program costs is not the plan's.
        measured(SMALL);
        var all = new ArrayList<Figures>();
        for (int size : SIZES) {
            var figures = measured(size);
            figures.scroll.report("scroll." + size);
            figures.zoom.report("scroll." + size + ".zoom");
            figures.drag.report("scroll." + size + ".drag");
            figures.still.report("scroll." + size + ".still");
            Report.figure("scroll." + size + ".memory", figures.bytes / size, "bytes per activity");
            all.add(figures);
        }
        var few = all.getFirst();
        var many = all.getLast();
        Report.figure("scroll.ratio", ratio(few.scroll, many.scroll), "times");
        Report.figure("scroll.zoom.ratio", ratio(few.zoom, many.zoom), "times");
        Report.figure("scroll.drag.ratio", ratio(few.drag, many.drag), "times");
        double more = SIZES.getLast() - SIZES.getFirst();
        Report.figure("scroll.memory.growth", (many.bytes - few.bytes) / more, "bytes per activity");
    }

    private static double ratio(Times few, Times many) {
        return Timing.median(many.processor) / Timing.median(few.processor);
    }

    private static Figures measured(int size) throws Exception {
        var plan = inAreas(RandomPlans.sized(size));
        var result = new CompletableFuture<Figures>();
        Platform.runLater(() -> {
            try {
                result.complete(measure(plan));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(10, TimeUnit.MINUTES);
    }

    /** The activities of a plan in areas of fifty: 10,000 in 200. */
    private static Plan inAreas(Plan plan) {
        var activities = plan.activities().toList();
        var areas = new ArrayList<Area>();
        for (int from = 0; from < activities.size(); from += IN_AN_AREA) {
            var some = activities.subList(from, Math.min(activities.size(), from + IN_AN_AREA));
            var like = plan.areas().get(areas.size() % plan.areas().size());
            areas.add(like.withId(Id.fresh()).withActivities(some));
        }
        return plan.withAreas(areas);
    }

    private static Figures measure(Plan plan) {
        var desk = new Desk(PlanSession.untitled(plan, Clock.systemUTC()), Locale.ENGLISH, Clock.systemDefaultZone());
        long before = Memory.used();
        var view = new TimelineView(desk, TimelineContent.all());
        var stage = new Stage();
        var scene = new Scene(view, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        var benchmark = new ScrollBenchmark(view, scene);
        benchmark.scroll(WARM_UP);
        benchmark.zoom(WARM_UP);
        var scroll = benchmark.scroll(FRAMES);
        var zoom = benchmark.zoom(FRAMES);
        double bytes = Math.max(0, Memory.used() - before);
        view.zoom().fitYear();
        benchmark.drag(20);
        var drag = benchmark.drag(100);
        var still = benchmark.still(50);
        stage.hide();
        view.dispose();
        return new Figures(scroll, zoom, drag, still, bytes);
    }

    /** Scrolls down and up again, over and over. */
    private Times scroll(int count) {
        var times = new Times(count);
        for (int frame = 0; frame < count; frame++) {
            double delta = frame % 100 < 60 ? -173 : 173;
            measure(times, frame, () -> glass.fireEvent(wheel(delta, false)));
        }
        return times;
    }

    /** Zooms from three years to days and back, over and over. */
    private Times zoom(int count) {
        var times = new Times(count);
        for (int frame = 0; frame < count; frame++) {
            double delta = frame % 60 < 30 ? 40 : -40;
            measure(times, frame, () -> glass.fireEvent(wheel(delta, true)));
        }
        return times;
    }

    /** Takes hold of the first bar that can be moved and drags it to and fro; Esc ends it. */
    private Times drag(int steps) {
        var times = new Times(steps);
        var bar = movable();
        glass.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, bar.getX(), bar.getY()));
        for (int step = 0; step < steps; step++) {
            double x = bar.getX() + 8 * (step % 60);
            measure(times, step, () -> glass.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x, bar.getY())));
        }
        view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        return times;
    }

    /** Takes the picture of a view in which nothing changed: what measuring by pictures costs by itself. */
    private Times still(int count) {
        var times = new Times(count);
        for (int i = 0; i < count; i++) {
            measure(times, i, () -> {});
        }
        return times;
    }

    private Point2D movable() {
        for (double y = 60; y < HEIGHT; y += 6) {
            for (double x = 400; x < WIDTH; x += 20) {
                glass.fireEvent(mouse(MouseEvent.MOUSE_MOVED, x, y));
                if (glass.getCursor() == Cursor.MOVE) {
                    return new Point2D(x, y);
                }
            }
        }
        throw new IllegalStateException("no bar that can be moved is in sight");
    }

    private void measure(Times times, int at, Runnable step) {
        long busy = busy();
        long start = System.nanoTime();
        step.run();
        scene.snapshot(picture); // lays out what changed and waits for the renderer
        times.clock[at] = (System.nanoTime() - start) / 1e6;
        times.processor[at] = (busy() - busy) / 1e6;
    }

    /** The processor time of the threads that lay out and paint, in nanoseconds. */
    private static long busy() {
        var threads = ManagementFactory.getThreadMXBean();
        long time = 0;
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            var name = thread == null ? "" : thread.getThreadName();
            if (thread != null && name.startsWith("QuantumRenderer")) {
                time += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return time + threads.getCurrentThreadCpuTime();
    }

    private static ScrollEvent wheel(double delta, boolean control) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 800, 400, 0, 0, false, control, false, false, false, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false,
                false, null);
    }
}
