// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.translation;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenaria.messages.Messages;
import org.plenaria.session.translation.TranslatedText;

/** A text in the list: where it stands, how it begins, how its translation stands. */
final class TextCell extends ListCell<TranslatedText> {

    private final Function<TranslatedText, String> place;
    private final Function<TranslatedText, Boolean> doubtful;
    private final Messages words;
    private final Label where = new Label();
    private final Label what = new Label();
    private final FontIcon mark = new FontIcon(Feather.CHECK);
    private final HBox line;

    /**
     * @param place where a text stands, in words
     * @param doubtful whether its words are to be looked at
     */
    TextCell(Function<TranslatedText, String> place, Function<TranslatedText, Boolean> doubtful, Messages words) {
        this.place = place;
        this.doubtful = doubtful;
        this.words = words;
        where.getStyleClass().add("quiet");
        where.setMinWidth(0);
        what.setMinWidth(0);
        var texts = new VBox(where, what);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        mark.getStyleClass().add("translation-mark");
        line = new HBox(mark, texts);
        line.getStyleClass().add("translation-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TranslatedText item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        where.setText(place.apply(item));
        what.setText(item.originalWording().replace('\n', ' '));
        var state = item.state();
        boolean look = state == TranslatedText.State.FINE && doubtful.apply(item);
        mark.setIconCode(look
                ? Feather.ALERT_TRIANGLE
                : switch (state) {
                    case MISSING -> Feather.CIRCLE;
                    case OUTDATED -> Feather.CLOCK;
                    case FINE -> Feather.CHECK;
                });
        mark.getStyleClass().setAll(
                "ikonli-font-icon", "translation-mark",
                look || state != TranslatedText.State.FINE ? "translation-open" : "translation-fine");
        setGraphic(line);
        setAccessibleText(String.join(
                ". ", words.text(look ? "state.DOUBTFUL" : "state." + state.name()), where.getText(), what.getText()));
    }
}
