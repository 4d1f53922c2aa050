// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import org.plenaria.importing.words.FieldKind;

/**
 * A label found in a line.
 *
 * @param start where it begins, with its marks of emphasis
 * @param valueStart where its value begins
 * @param label as printed, without marks
 * @param plural whether it announces several values
 */
record LabelHit(int start, int valueStart, FieldKind kind, String label, boolean plural) {}
