// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

/** What a line opens. */
enum Role {
    SECTION,
    AREAS_HEADING,
    AREA,
    SUBHEADING,
    GROUP,
    ACTIVITY,
    CONTENTS,
    /** It opens nothing: labels, or words of what is open. */
    NONE
}
