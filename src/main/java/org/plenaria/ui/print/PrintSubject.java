// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

/** What of a plan is put on paper. */
enum PrintSubject {
    /** The timeline that is open, as it is shown. */
    VIEW,
    /** All areas in one timeline. */
    OVERVIEW,
    /** One timeline for each area. */
    AREAS,
    /** The formal document. */
    DOCUMENT
}
