// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.look.Icons;

/** How large the timeline is drawn: a slider on a scale of doublings, so that each step looks alike. */
final class ZoomControl extends HBox {

    static final double MOST = 16;

    private final Slider slider = new Slider(0, log(MOST), 0);
    private Optional<DoubleProperty> zoom = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    ZoomControl(Messages words) {
        setId("zoom");
        getStyleClass().add("zoom");
        setAlignment(Pos.CENTER);
        slider.setId("zoom-slider");
        slider.setPrefWidth(96);
        slider.setBlockIncrement(0.5);
        slider.setAccessibleText(words.text("zoom"));
        slider.setTooltip(new Tooltip(words.text("zoom.hint")));
        slider.valueProperty().subscribe((_, now) -> zoom.ifPresent(it -> {
            if (Math.abs(log(it.get()) - now.doubleValue()) > 0.001) {
                it.set(Math.pow(2, now.doubleValue()));
            }
        }));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().setAll(
                button(Feather.MINUS, words.text("zoom.out"), -0.5),
                slider,
                button(Feather.PLUS, words.text("zoom.in"), 0.5));
    }

    /** Follows the timeline of the page shown; hidden where there is none. */
    void follow(Optional<DoubleProperty> next) {
        following.unsubscribe();
        zoom = Optional.empty();
        setVisible(next.isPresent());
        next.ifPresent(it -> following = it.subscribe(now -> slider.setValue(log(now.doubleValue()))));
        zoom = next;
    }

    private Node button(Feather icon, String name, double step) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> slider.setValue(slider.getValue() + step));
        return button;
    }

    private static double log(double zoom) {
        return Math.log(Math.max(zoom, 1)) / Math.log(2);
    }
}
