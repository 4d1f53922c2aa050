// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

/**
 * That a part uses another.
 *
 * @param type the last word of its type ("styles"); the usual prefix is added; a full type stays as it is
 * @param target the other part's name, relative to the first one's folder, or from the top with a slash
 * @param outside whether the target is an address outside of the file
 */
public record Relationship(String id, String type, String target, boolean outside) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    public Relationship(String id, String type, String target) {
        this(id, type, target, false);
    }

    String fullType() {
        if (type.contains(":")) {
            return type;
        }
        return (type.equals("core-properties") ? PACKAGE : OFFICE) + type;
    }
}
