// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import org.plenaria.plan.Plan;

/**
 * A plan as read from a file.
 *
 * @param readOnly true when a newer version of the program wrote it
 */
public record Loaded(Plan plan, boolean readOnly, Fingerprint fingerprint) {}
