// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.animation.AnimationTimer;

/** Goes from one zoom to another in a moment rather than at once, so that the eye can follow. */
final class ZoomMotion {

    private static final double DURATION = 180e6; // nanoseconds

    private final TimelineCamera camera;
    private double fromZoom;
    private double toZoom;
    private double from; // where the view begins, in pixels at a zoom of 1
    private double to;
    private double toScroll;
    private long begun;
    private boolean moving;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    ZoomMotion(TimelineCamera camera) {
        this.camera = camera;
    }

    /** The zoom that is being gone to, or that there is. */
    double target() {
        return moving ? toZoom : camera.zoomProperty().get();
    }

    /** Goes to a zoom, and to what is scrolled to there. */
    void go(double zoom, double scrollX) {
        fromZoom = camera.zoomProperty().get();
        toZoom = Math.clamp(zoom, camera.smallestZoom(), camera.largestZoom());
        from = camera.frame().viewport().scrollX() / fromZoom;
        to = scrollX / toZoom;
        toScroll = scrollX;
        begun = 0;
        moving = true;
        timer.start();
    }

    /** Stays where it has come to. */
    void stop() {
        moving = false;
        timer.stop();
    }

    private void step(long now) {
        begun = begun == 0 ? now : begun;
        double time = (now - begun) / DURATION;
        if (time >= 1) {
            stop();
            camera.look(toZoom, toScroll);
            return;
        }
        double done = 1 - Math.pow(1 - time, 3);
        double zoom = fromZoom * Math.pow(toZoom / fromZoom, done);
        boolean same = Math.abs(toZoom - fromZoom) < 1e-6;
        // The one point of the screen whose day is the same before and after stays still all the while.
        double share = same ? done : (1 / fromZoom - 1 / zoom) / (1 / fromZoom - 1 / toZoom);
        camera.look(zoom, (from + (to - from) * share) * zoom);
    }
}
