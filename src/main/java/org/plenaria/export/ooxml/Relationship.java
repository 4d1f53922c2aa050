// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

/**
 * That a part uses another.
 *
 * @param type the last word of its type ("styles"); the usual prefix is added; a full type stays as it is
 * @param target the other part's name, relative to the first one's folder
 */
public record Relationship(String id, String type, String target) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    String fullType() {
        if (type.contains(":")) {
            return type;
        }
        return (type.equals("core-properties") ? PACKAGE : OFFICE) + type;
    }
}
