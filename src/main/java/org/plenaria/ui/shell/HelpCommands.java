// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import org.plenaria.messages.Messages;
import org.plenaria.ui.dialogs.Dialogs;

/** What explains the program. */
final class HelpCommands {

    final Command keys;
    final Command about;

    HelpCommands(Dialogs dialogs, Messages words) {
        keys = Command.of(words.text("help.keys"), dialogs::keys).keys("F1");
        about = Command.of(words.text("help.about"), dialogs::about);
    }
}
