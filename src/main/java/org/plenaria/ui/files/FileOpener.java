// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;

/** Hands files to the desktop's other programs. */
public interface FileOpener {

    /** Opens a file with the program the desktop has for it. */
    void open(Path file);

    /** Shows the folder a file lies in. */
    void showFolderOf(Path file);
}
