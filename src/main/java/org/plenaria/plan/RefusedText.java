// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/**
 * A text that a plan cannot have.
 *
 * @param field as in the plan file ("venue")
 * @param character its usual name ("U+0007")
 * @param place of the character in the text, counted from 1
 */
public record RefusedText(String field, String character, int place) {}
