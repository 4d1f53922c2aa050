// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

/** Whether and how a document shows the whole time of the plan at its end. */
public enum Annex {
    NONE,
    /** A table with a column for each month: words and shading that can be edited and read aloud. */
    TABLE,
    /** The timeline as a picture, described in words. */
    PICTURE
}
