// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/**
 * A named field that another organization's plan has and ours does not ("Strategic axis", "Budget line").
 *
 * @param name the label as printed; never blank
 */
public record ExtraField(String name, LocalizedText value, UnknownFields unknown) {

    /**
     * @throws IllegalArgumentException when the name is blank
     */
    public ExtraField {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an extra field needs a name");
        }
    }
}
