// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.work;

/** What work in the background tells of itself, and hears. */
public interface Progress {

    /** How much is done, 0 to 1. */
    void at(double fraction);

    /** Whether the user no longer wants it. */
    boolean isCancelled();
}
