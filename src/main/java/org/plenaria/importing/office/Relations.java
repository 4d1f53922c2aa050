// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.source.ImportRefusedException;

/** Which parts of an Office file belong to which. What lies outside of the file is never followed. */
public final class Relations {

    private Relations() {}

    /**
     * The parts a part refers to, by the ids it uses for them.
     *
     * @param part the name of the part; "" for the file itself
     */
    public static Map<String, Relation> of(OfficePackage office, String part, String fileName)
            throws ImportRefusedException {
        int slash = part.lastIndexOf('/');
        var folder = slash < 0 ? "" : part.substring(0, slash + 1);
        var relations = new LinkedHashMap<String, Relation>();
        var rels = office.part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (rels.isPresent()) {
            for (var one : Xml.children(Xml.root(rels.get(), fileName))) {
                if (!Xml.attribute(one, "TargetMode").equals("External")) {
                    var type = Xml.attribute(one, "Type");
                    relations.put(Xml.attribute(one, "Id"), new Relation(
                            type.substring(type.lastIndexOf('/') + 1), resolve(folder, Xml.attribute(one, "Target"))));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var path = folder + target;
        while (path.contains("/../")) {
            var shorter = path.replaceFirst("[^/]+/\\.\\./", "");
            if (shorter.equals(path)) {
                break;
            }
            path = shorter;
        }
        return path.replace("/./", "/");
    }

    /** The first part of a type a part refers to. */
    public static Optional<String> first(OfficePackage office, String part, String type, String fileName)
            throws ImportRefusedException {
        return of(office, part, fileName).values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /**
     * A part that another refers to.
     *
     * @param type the last word of its type: "officeDocument", "styles"
     */
    public record Relation(String type, String target) {}
}
