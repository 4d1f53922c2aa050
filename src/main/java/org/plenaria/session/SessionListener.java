// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

/** Hears of every change of a session, on the thread that made it. */
@FunctionalInterface
public interface SessionListener {
    void changed(Change change);
}
