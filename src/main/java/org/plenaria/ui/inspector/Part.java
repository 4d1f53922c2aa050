// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

/** A part of a form, which shows what the plan says whenever it is told to look. */
@FunctionalInterface
interface Part {
    /**
     * Shows the present plan. A part whose value did not change does nothing.
     *
     * @param fresh whether the form is about another element, or another language, than before
     */
    void refresh(boolean fresh);
}
