// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;

/** The guide and what is new, in windows of their own. */
public final class Help {

    private static final String CHANGES = "/org/plenaria/help/CHANGELOG.md";

    private final CurrentPlan current;
    private final Dialogs dialogs;
    private final Locale screenLanguage;

    public Help(CurrentPlan current, Dialogs dialogs, Locale screenLanguage) {
        this.current = current;
        this.dialogs = dialogs;
        this.screenLanguage = screenLanguage;
    }

    /** Shows the guide, at the topic that belongs to the page in the window. */
    public void guide() {
        var topic = current.desk().map(Help::topic).orElse("first");
        var words = words();
        dialogs.window(words.text("guide"), new GuideRoom(Guide.in(screenLanguage), topic, words));
    }

    private static String topic(Desk desk) {
        return switch (desk.pageProperty().get()) {
            case Page.Overview _, Page.OfArea _ -> desk.plan().activityCount() == 0 ? "first" : "timeline";
            case Page.Document _ -> "document";
            case Page.Budget _ -> "budget";
        };
    }

    /** Whether the program knows what is new in it; one run from its sources may not. */
    public boolean knowsNews() {
        return Help.class.getResource(CHANGES) != null;
    }

    /** Shows what is new in this version. */
    public void news() {
        changes().map(Help::newest).ifPresent(newest -> dialogs.window(
                words().text("news"), new GuideRoom(newest, "", words())));
    }

    private static Optional<String> changes() {
        try (var in = Help.class.getResourceAsStream(CHANGES)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) { // a package somebody has taken apart
            return Optional.empty();
        }
    }

    /** The newest section of a change log in the form of Keep a Changelog. */
    static Guide newest(String changes) {
        var all = Guide.read(changes);
        return new Guide(all.topics().stream()
                .filter(topic -> !topic.lines().isEmpty())
                .limit(1)
                .map(topic -> new Guide.Topic("", topic.title().replaceAll("[\\[\\]]", ""), topic.lines()))
                .toList());
    }

    private Messages words() {
        return Messages.of("help", screenLanguage);
    }
}
