// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * A value that still begins with the label of its field ("Venue: virtual" in the venue), so that print says it twice:
 * left by copying from a document. The fix takes the label off. Knows the labels of English, Spanish, Portuguese and
 * French documents.
 */
public final class DoubledLabelRule implements Rule {

    private static final Pattern LABEL = Pattern.compile("^[\\s*_]*([\\p{L} ]{3,24}?)[\\s*_]*:[\\s*_]*");

    private static final Map<String, Set<String>> LABELS = Map.of(
            "title", Set.of("activity", "actividad", "atividade", "activite", "title", "titulo", "titre"),
            "products", Set.of("product", "products", "producto", "productos", "produto", "produtos", "produit",
                    "produits", "output", "outputs", "deliverable", "deliverables", "entregable", "entregables"),
            "participants", Set.of("participants", "participantes", "participant", "participante"),
            "venue", Set.of("venue", "place", "lugar", "sede", "local", "lieu"),
            "resources", Set.of("resource", "resources", "recurso", "recursos", "ressource", "ressources", "source",
                    "fuente", "fonte", "budget", "presupuesto", "orcamento"),
            "responsible", Set.of("responsible", "responsable", "responsables", "responsavel", "responsaveis"),
            "objective", Set.of("objective", "objectives", "objetivo", "objetivos", "objectif", "objectifs"),
            "lead", Set.of("lead", "coordinator", "coordinador", "coordenador", "coordinateur", "coordinacion"));

    @Override
    public String name() {
        return "doubledLabel";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        TextField.each(plan, field -> {
            var labels = field.spot().field().map(name -> LABELS.getOrDefault(name, Set.of())).orElse(Set.of());
            if (!labels.isEmpty()) {
                findings.addAll(Mendings.of(
                        this, Severity.WARNING, "takeOffLabel", plan, field, (text, _) -> without(labels, text)));
            }
        });
        return findings;
    }

    private static String without(Set<String> labels, String text) {
        var rest = text;
        while (true) {
            if (rest.indexOf(':') < 0) {
                return rest;
            }
            var label = LABEL.matcher(rest);
            if (!label.find()
                    || label.end() == rest.length()
                    || !labels.contains(FoldedText.fold(label.group(1).strip()))) {
                return rest;
            }
            rest = rest.substring(label.end());
        }
    }
}
