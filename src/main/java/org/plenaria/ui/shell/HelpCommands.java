// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import org.plenaria.messages.Messages;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.help.Help;

/** What explains the program. */
final class HelpCommands {

    final Command guide;
    final Command keys;
    final Command news;
    final Command about;

    HelpCommands(Help help, Dialogs dialogs, Messages words) {
        guide = Command.of(words.text("help.guide"), help::guide).keys("F1");
        keys = Command.of(words.text("help.keys"), dialogs::keys).keys("Shortcut+Slash");
        news = Command.of(words.text("help.news"), help::news).when(new SimpleBooleanProperty(help.knowsNews()));
        about = Command.of(words.text("help.about"), dialogs::about);
    }
}
