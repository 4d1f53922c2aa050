// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * The same word in two forms: "ExcelGov" and "ExcelGOV", "crossborder" and "cross-border", "workgroup" and "work
 * group". Found by the plan's own words, whatever they are. The fixes use one of the forms everywhere in that
 * language, the most frequent first.
 */
public final class WordingDriftRule implements Rule {

    /** Two words that mean something else than the one they could be joined to. */
    private static final Set<String> MEANT_APART = Set.of(
            "everyday", "anyone", "someone", "everyone", "maybe", "sometime", "sometimes", "whatever", "however",
            "surtout", "partout", "bientot", "aussitot", "plutot", "sobretodo", "porque", "tampoco", "alltogether");

    private static final int MOST_FIXES = 2;

    @Override
    public String name() {
        return "wordingDrift";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        WordUse.of(plan).ofSeveralForms().forEach((key, all) -> {
            var forms = differing(key.folded(), all);
            if (forms.size() > 1) {
                findings.add(finding(plan, key.language(), forms, all));
            }
        });
        return findings;
    }

    /** The forms that a reader would take for a slip, the most frequent first. */
    private static List<WordForm> differing(String folded, Map<WordForm, WordUse.Uses> all) {
        var forms = new ArrayList<>(all.keySet());
        forms.sort(Comparator.comparing((WordForm form) -> -times(all, form)).thenComparing(WordForm::text));
        var kept = new LinkedHashSet<WordForm>();
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                if (differ(folded, forms.get(i), forms.get(j), all)) {
                    kept.add(forms.get(i));
                    kept.add(forms.get(j));
                }
            }
        }
        return List.copyOf(kept);
    }

    private static boolean differ(String folded, WordForm one, WordForm other, Map<WordForm, WordUse.Uses> all) {
        boolean apart = one.text().indexOf(' ') >= 0 || other.text().indexOf(' ') >= 0;
        boolean hyphens = one.text().indexOf('-') >= 0 != other.text().indexOf('-') >= 0;
        if (apart) {
            return !hyphens && folded.length() > 6 && !MEANT_APART.contains(folded);
        }
        if (hyphens) {
            return folded.length() > 4;
        }
        return one.text().equalsIgnoreCase(other.text())
                ? differInCapitals(folded, one, other, all)
                : differInAccents(folded, one, other, all);
    }

    private static boolean differInCapitals(
            String folded, WordForm one, WordForm other, Map<WordForm, WordUse.Uses> all) {
        if (one.isCapitals() || other.isCapitals()) {
            // "WHO" and "who", "AIDS" and "aids": an abbreviation may be a word; a name is never small.
            return folded.length() >= 4 && !small(all, one) && !small(all, other);
        }
        return true;
    }

    /** "público" and "publico" are two words; "Perú" and "Peru", "organización" and "organizacion" are one. */
    private static boolean differInAccents(
            String folded, WordForm one, WordForm other, Map<WordForm, WordUse.Uses> all) {
        return folded.length() >= 4 && !small(all, one) && !small(all, other)
                || folded.endsWith("cion") || folded.endsWith("sion");
    }

    private static boolean small(Map<WordForm, WordUse.Uses> all, WordForm form) {
        var uses = all.get(form);
        return uses != null && uses.everSmall;
    }

    private static int times(Map<WordForm, WordUse.Uses> all, WordForm form) {
        var uses = all.get(form);
        return uses == null ? 0 : uses.times;
    }

    private Finding finding(Plan plan, Language language, List<WordForm> forms, Map<WordForm, WordUse.Uses> all) {
        var rarest = Optional.ofNullable(all.get(forms.getLast())).orElseThrow();
        var arguments = List.of(shown(all, forms.getFirst()), shown(all, forms.getLast()));
        var fixes = forms.stream()
                .limit(MOST_FIXES)
                .map(form -> useEverywhere(plan, language, form, forms, all))
                .toList();
        return rarest.fields.getFirst().spot().finding(this, Severity.HINT, arguments, fixes);
    }

    private static String shown(Map<WordForm, WordUse.Uses> all, WordForm form) {
        return form.isPlain() && !small(all, form) ? WordForm.capitalized(form.text()) : form.text();
    }

    private static QuickFix useEverywhere(
            Plan plan, Language language, WordForm form, List<WordForm> forms, Map<WordForm, WordUse.Uses> all) {
        var others = forms.stream().filter(one -> !one.equals(form)).toList();
        var fields = new LinkedHashSet<TextField>();
        others.forEach(one -> fields.addAll(Optional.ofNullable(all.get(one)).orElseThrow().fields));
        var wrong = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + String.join("|", others.stream().map(one -> pattern(one)).toList())
                        + ")(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CASE);
        boolean name = form.isPlain() && !small(all, form);
        List<Edit> edits = fields.stream()
                .map(field -> field.mended(
                        (text, of) -> of.equals(language)
                                ? wrong.matcher(text).replaceAll(found -> name
                                        ? WordForm.capitalized(form.text())
                                        : form.inPlaceOf(found.group()))
                                : text,
                        plan.originalLanguage()))
                .toList();
        return new QuickFix("useEverywhere", List.of(shown(all, form)), new Together(Together.Cause.FIX, edits));
    }

    /** Of a form without capitals, with or without a capital at the beginning. */
    private static String pattern(WordForm form) {
        return form.isPlain()
                ? "(?iu:" + Pattern.quote(form.text().substring(0, 1)) + ")"
                        + Pattern.quote(form.text().substring(1))
                : Pattern.quote(form.text());
    }
}
