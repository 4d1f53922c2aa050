// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

/** Which colours the window has. */
public enum ThemeChoice {
    /** Those of the desktop, and with it when it changes. */
    SYSTEM,
    LIGHT,
    DARK
}
