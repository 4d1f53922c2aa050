// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** What happened to the plan at the end of a round. A plan without rounds is a draft. */
public enum RoundKind {
    CIRCULATED,
    ADOPTED
}
