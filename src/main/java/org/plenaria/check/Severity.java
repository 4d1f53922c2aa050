// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

/** How much a finding matters. */
public enum Severity {
    /** Worth a look. */
    HINT,
    /** Readers will stumble over it. */
    WARNING,
    /** The plan contradicts itself. */
    SERIOUS
}
