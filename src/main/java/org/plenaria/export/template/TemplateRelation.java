// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

/**
 * That a part of a template uses another, or leads outside.
 *
 * @param type in full
 * @param target the name of the other part; for what lies outside, its address
 */
public record TemplateRelation(String id, String type, String target, boolean outside) {

    /** The last word of its type: "styles", "header". */
    public String kind() {
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
