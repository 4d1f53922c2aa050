// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.compare.Conflict;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.Resolution;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ConflictPhrases;
import org.plenaria.phrasing.MergePhrases;
import org.plenaria.plan.Authorship;

/**
 * The contradictions of a merge, one card each: decided one by one, or all by a rule. Up and down go from card to card,
 * left and right choose a side.
 */
public final class ConflictPane extends VBox {

    private static final double HEIGHT_OF_CARD = 170;
    private static final double HEIGHT_OF_HEADING = 40;
    private static final double MOST_HEIGHT = 420;

    private final ConflictQuestion question;
    private final Locale locale;
    private final Messages messages;
    private final Settling settling;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<ConflictCard> cards = new ArrayList<>();
    private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper();
    private final String mineTitle;
    private final String theirsTitle;
    private List<Conflict> shown = List.of();

    public ConflictPane(ConflictQuestion question, Locale locale) {
        this.question = question;
        this.locale = locale;
        messages = Messages.of("conflicts", locale);
        settling = new Settling(question.merge());
        var phrases = ConflictPhrases.in(locale);
        mineTitle = titled(messages.text("dialog.mine"), phrases, question.mine());
        theirsTitle = titled(messages.text("dialog.theirs"), phrases, question.theirs());
        setId("conflict-pane");
        getStyleClass().add("conflict-pane");
        var text = new Label(messages.text("dialog.text", question.merge().conflicts().size()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("conflict-list");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("conflict-scroll");
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(Math.min(
                MOST_HEIGHT, HEIGHT_OF_CARD * question.merge().conflicts().size() + HEIGHT_OF_HEADING));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(text, rules(), scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        refresh();
    }

    private String titled(String side, ConflictPhrases phrases, Authorship by) {
        var who = phrases.by(Optional.of(by), question.clock());
        return who.isEmpty() ? side : messages.text("dialog.side", side, who);
    }

    private FlowPane rules() {
        var label = new Label(messages.text("dialog.all"));
        label.getStyleClass().add("quiet");
        var rules = new FlowPane(
                label,
                rule("conflict-all-mine", "dialog.all.mine", Resolution.OURS),
                rule("conflict-all-theirs", "dialog.all.theirs", Resolution.THEIRS));
        rules.getStyleClass().add("conflict-rules");
        if (question.mine().at().isPresent() && question.theirs().at().isPresent()) {
            boolean theirsNewer = question.theirs().at().get().isAfter(question.mine().at().get());
            rules.getChildren().add(rule(
                    "conflict-all-newest", "dialog.all.newest", theirsNewer ? Resolution.THEIRS : Resolution.OURS));
        }
        return rules;
    }

    private Button rule(String id, String key, Resolution.Side side) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            settling.chooseAll(side);
            refresh();
        });
        return button;
    }

    private void refresh() {
        var now = settling.conflicts();
        if (!now.equals(shown)) {
            shown = now;
            build(now);
        }
        cards.forEach(ConflictCard::refresh);
        undecided.set(settling.undecided());
    }

    private void build(List<Conflict> conflicts) {
        var focused = focused();
        cards.clear();
        list.getChildren().clear();
        var phrases = MergePhrases.of(settling.merge(), locale);
        String element = "";
        for (var conflict : conflicts) {
            var named = phrases.element(conflict);
            if (!named.equals(element)) {
                element = named;
                var heading = new Label(named);
                heading.getStyleClass().add("conflict-element");
                heading.setWrapText(true);
                list.getChildren().add(heading);
            }
            var card = new ConflictCard(
                    conflict, settling, phrases, messages, mineTitle, theirsTitle, this::refresh);
            cards.add(card);
            list.getChildren().add(card);
        }
        if (focused >= 0 && !cards.isEmpty()) {
            cards.get(Math.min(focused, cards.size() - 1)).focusChoice();
        }
    }

    private int focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof ConflictCard card) {
                return cards.indexOf(card);
            }
        }
        return -1;
    }

    private void keyPressed(KeyEvent event) {
        int at = focused();
        if (at < 0 || cards.get(at).isWriting()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> go(at - 1, event);
            case DOWN -> go(at + 1, event);
            case LEFT -> choose(at, Resolution.OURS, event);
            case RIGHT -> choose(at, Resolution.THEIRS, event);
            default -> {}
        }
    }

    private void go(int to, Event event) {
        event.consume();
        if (to >= 0 && to < cards.size()) {
            var card = cards.get(to);
            card.focusChoice();
            bringIntoSight(card);
        }
    }

    private void bringIntoSight(Node card) {
        double room = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((card.getBoundsInParent().getMinY() - 12) / room, 0, 1));
        }
    }

    private void choose(int at, Resolution.Side side, Event event) {
        event.consume();
        settling.choose(cards.get(at).conflict(), side);
        refresh();
        if (at < cards.size()) {
            cards.get(at).focusChoice();
        }
    }

    /** Puts the keyboard on the first contradiction. */
    public void focusFirst() {
        cards.stream().findFirst().ifPresent(ConflictCard::focusChoice);
    }

    /** How many are not decided yet. */
    public ReadOnlyIntegerProperty undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /** The merge as decided so far. */
    public MergePlan decided() {
        return settling.merge();
    }
}
