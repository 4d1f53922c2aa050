// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.template.TemplateRelation;

/** Writes the relationships of a template's part together with ours. */
final class TemplateRelations {

    private TemplateRelations() {}

    /**
     * Writes them, if there are any.
     *
     * @param prefix of the ids of the template's
     */
    static void write(
            OoxmlPackage file, String part, List<TemplateRelation> theirs, String prefix, List<Relationship> ours)
            throws IOException {
        var all = new ArrayList<Relationship>();
        for (var one : theirs) {
            var target = one.outside() || one.target().endsWith("NULL") ? one.target() : "/" + one.target();
            all.add(new Relationship(prefix + one.id(), one.type(), target, one.outside()));
        }
        all.addAll(ours);
        if (!all.isEmpty()) {
            file.relationships(part, all);
        }
    }
}
