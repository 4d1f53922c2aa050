// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.lang.reflect.Method;
import java.util.List;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;

/**
 * What TestFX's ApplicationExtension does, with the {@link QuickRobot}: before each test the method marked
 * {@link Start} is given a stage of its own, and after it every window is closed.
 */
public final class QuickWindow implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private final QuickRobot robot = new QuickRobot();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        // What one test hangs on its window, and asks of it, is gone with it.
        var stage = FxToolkit.registerStage(Stage::new);
        var test = context.getRequiredTestInstance();
        for (var method : test.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(Start.class)) {
                robot.interact(() -> start(test, method, stage));
            }
        }
    }

    private static Void start(Object test, Method start, Stage stage) throws ReflectiveOperationException {
        start.setAccessible(true);
        start.invoke(test, stage);
        return null;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        robot.interactNoWait(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        robot.robotContext().getMouseRobot().releaseNoWait();
        robot.robotContext().getKeyboardRobot().releaseNoWait();
        robot.interrupt();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return robot;
    }
}
