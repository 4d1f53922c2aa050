// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

/** Everything the window can be asked for. */
record Commands(
        FileCommands file,
        EditCommands edit,
        ClipboardCommands clipboard,
        PlanCommands plan,
        ViewCommands view,
        ZoomCommands zoom,
        CirculateCommands circulate,
        HelpCommands help) {}
