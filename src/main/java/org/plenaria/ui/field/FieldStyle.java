// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

/** The look shared by the fields and the pages made of them. */
public final class FieldStyle {

    /** The stylesheet, on the class path; its colours follow the theme. */
    public static final String SHEET = "/org/plenaria/ui/inspector.css";

    private FieldStyle() {}
}
