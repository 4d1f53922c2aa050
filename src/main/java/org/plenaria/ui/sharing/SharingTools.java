// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.sharing;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.files.SavePlan;
import org.plenaria.ui.settings.LiveSettings;

/**
 * What sharing needs of the window.
 *
 * @param disk runs what reads and writes files, one after another with the saves
 * @param open opens a file in the place of the plan
 * @param status says something in the status line
 */
public record SharingTools(
        Executor disk,
        Dialogs dialogs,
        LiveSettings settings,
        SavePlan saving,
        Consumer<Path> open,
        FileOpener opener,
        Consumer<Notice> status) {}
