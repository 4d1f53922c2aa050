// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.faulty;

/** What a program asks of a disk. */
public enum DiskCall {
    CREATE,
    WRITE,
    FORCE,
    RENAME,
    DELETE,
    FORCE_FOLDER
}
