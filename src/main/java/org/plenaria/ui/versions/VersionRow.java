// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenaria.planfile.versions.KeptVersion;

/** A version in the list, and what it changed once that is known. */
final class VersionRow {

    private final KeptVersion version;
    private final StringProperty changes = new SimpleStringProperty("");

    VersionRow(KeptVersion version, String untilKnown) {
        this.version = version;
        changes.set(untilKnown);
    }

    KeptVersion version() {
        return version;
    }

    StringProperty changesProperty() {
        return changes;
    }
}
