// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The robot of TestFX without its pauses. After each act it waits for two frames, so that all that followed is laid
 * out; TestFX sleeps for a time instead, which is long on an idle machine and too short on a busy one. What comes after
 * a pause of the program's own is to be waited for, see {@link #until}.
 */
public class QuickRobot extends FxRobot {

    /** How many frames an act is given: the first lays out what it changed, the second what the layout set off. */
    private static final int FRAMES = 2;
    /** Where the pointer is seen on its way, so that it enters, leaves and drags what lies there. */
    private static final int STEPS = 8;

    /** Waits until what was begun is done and laid out. */
    public static void settle() {
        var over = new CountDownLatch(1);
        WaitForAsyncUtils.asyncFx(() -> new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                // A frame calls its timers first, so the last one counted is over when one more begins.
                if (++begun > FRAMES) {
                    stop();
                    Platform.runLater(over::countDown);
                }
            }
        }.start());
        try {
            if (!over.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the window hangs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits until something holds, for what comes after a pause of the program's own or from another thread. */
    public static void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    @Override
    public FxRobot interact(Runnable work) {
        return interactNoWait(work).interrupt();
    }

    @Override
    public <T> FxRobot interact(Callable<T> work) {
        return interactNoWait(work).interrupt();
    }

    @Override
    public FxRobot interrupt() {
        settle();
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery to, Motion motion) {
        glide(to.query());
        // What lies under the pointer may have moved when it came.
        robotContext().getMouseRobot().moveNoWait(to.query());
        return interrupt();
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion motion) {
        glide(robotContext().getBaseRobot().retrieveMouse().add(x, y));
        return interrupt();
    }

    private void glide(Point2D to) {
        var from = robotContext().getBaseRobot().retrieveMouse();
        for (int step = 1; step <= STEPS; step++) {
            robotContext().getMouseRobot().moveNoWait(from.interpolate(to, (double) step / STEPS));
        }
        settle();
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        click(buttons);
        return interrupt();
    }

    private void click(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        robotContext().getMouseRobot().releaseNoWait(buttons);
    }

    @Override
    public FxRobot clickOn(PointQuery on, Motion motion, MouseButton... buttons) {
        return aim(on, motion).clickOn(buttons);
    }

    @Override
    public FxRobot doubleClickOn(MouseButton... buttons) {
        // Nothing in between: two clicks too long apart are not a double click.
        click(buttons);
        click(buttons);
        return interrupt();
    }

    @Override
    public FxRobot doubleClickOn(PointQuery on, Motion motion, MouseButton... buttons) {
        return aim(on, motion).doubleClickOn(buttons);
    }

    @Override
    public FxRobot drag(MouseButton... buttons) {
        return press(buttons);
    }

    @Override
    public FxRobot drag(PointQuery from, MouseButton... buttons) {
        return aim(from, Motion.DIRECT).drag(buttons);
    }

    @Override
    public FxRobot drop() {
        return release(new MouseButton[0]);
    }

    @Override
    public FxRobot dropTo(PointQuery to) {
        return moveTo(to, Motion.DIRECT).drop();
    }

    @Override
    public FxRobot dropBy(double x, double y) {
        return moveBy(x, y, Motion.DIRECT).drop();
    }

    /** A press beside every window would go nowhere; TestFX would tell of it much later, and not where. */
    private FxRobot aim(PointQuery at, Motion motion) {
        moveTo(at, motion);
        var point = at.query();
        if (listWindows().stream().noneMatch(window -> holds(window, point))) {
            throw new AssertionError(point + " is in no window");
        }
        return this;
    }

    private static boolean holds(Window window, Point2D point) {
        double x = point.getX() - window.getX();
        double y = point.getY() - window.getY();
        return window.isShowing() && x >= 0 && y >= 0 && x <= window.getWidth() && y <= window.getHeight();
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        return interrupt();
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        robotContext().getMouseRobot().releaseNoWait(buttons);
        return interrupt();
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return interrupt();
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        return interrupt();
    }

    /** Presses all the keys together, as a combination. */
    @Override
    public FxRobot push(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        robotContext().getKeyboardRobot().releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        return interrupt();
    }

    /** Presses the keys one after the other. */
    @Override
    public FxRobot type(KeyCode... keys) {
        for (var key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot write(String text) {
        var window = listWindows().stream().filter(Window::isFocused).findFirst().orElseGet(this::targetWindow);
        for (var character : text.split("")) {
            var key = switch (character) {
                case "\n" -> KeyCode.ENTER;
                case "\t" -> KeyCode.TAB;
                default -> KeyCode.UNDEFINED;
            };
            robotContext().getBaseRobot().typeKeyboard(window.getScene(), key, character);
        }
        return interrupt();
    }

    @Override
    public FxRobot write(char character) {
        return write(String.valueOf(character));
    }
}
