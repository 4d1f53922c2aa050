// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.preferences;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenaria.export.tables.Paper;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.paper.PaperSize;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.recovery.Safekeeping;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/** Asks how the program is to be, and lets it be so at once. */
public final class Preferences {

    private final LiveSettings settings;
    private final Dialogs dialogs;
    private final FileOpener opener;
    private final Optional<Safekeeping> safekeeping;
    private final Locale screenLanguage;

    /**
     * @param safekeeping tells where work and versions are kept; empty where they are not
     */
    public Preferences(
            LiveSettings settings,
            Dialogs dialogs,
            FileOpener opener,
            Optional<Safekeeping> safekeeping,
            Locale screenLanguage) {
        this.settings = settings;
        this.dialogs = dialogs;
        this.opener = opener;
        this.safekeeping = safekeeping;
        this.screenLanguage = screenLanguage;
    }

    /** Shows the dialog. What is chosen in it holds once it is agreed to, and all of it together. */
    public void open() {
        var words = Messages.of("settings", screenLanguage);
        var draft = new LiveSettings(settings.get());
        var form = new PreferencesForm(draft, dialogs, opener, safekeeping, screenLanguage);
        if (dialogs.form(words.text("headline"), words.text("ok"), form, new SimpleBooleanProperty(true))) {
            settings.change(now -> merged(now, draft.get()));
        }
    }

    /** What the dialog asks for, and all else as it is. */
    static Settings merged(Settings now, Settings chosen) {
        var paper = chosen.documents().paper() == Paper.LETTER ? PaperSize.LETTER : PaperSize.A4;
        boolean other = chosen.documents().paper() != now.documents().paper();
        return now.with(it -> it
                .screenLanguage(chosen.screenLanguage())
                .theme(chosen.theme())
                .textSize(chosen.textSize())
                .commentAuthor(chosen.commentAuthor())
                .delegation(chosen.delegation())
                .documents(chosen.documents())
                .paper(now.paper().map(setup -> other ? setup.on(paper) : setup))
                .history(chosen.history())
                .timeline(now.timeline()
                        .withSnap(chosen.timeline().snap())
                        .withMotion(chosen.timeline().motion())
                        .withMilestonesFollow(chosen.timeline().milestonesFollow())));
    }
}
