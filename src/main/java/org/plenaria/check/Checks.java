// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * The rules by which a plan is looked through.
 *
 * @param rules in the order in which their findings are told
 */
public record Checks(List<Rule> rules) {

    public Checks {
        rules = List.copyOf(rules);
    }

    /** All rules of the program, contradictions first. */
    public static Checks standard() {
        return new Checks(List.of(
                new OpenConflictRule(),
                new DuplicateNumberRule(),
                new MissingNumberRule(),
                new ReversedDatesRule(),
                new PeriodOutsidePlanRule(),
                new DatesOutsidePlanRule(),
                new ProgressAgainstStatusRule(),
                new EmptyTitleRule(),
                new MissingOriginalRule(),
                new EmptyProductsRule(),
                new UnstatedTimeframeRule(),
                new NoResponsibleRule(),
                new NegativeAmountRule(),
                new AmountWithoutSourceRule(),
                new AmountWithoutCurrencyRule(),
                new OverCeilingRule(),
                new UnlistedSourceRule(),
                new OnSiteWithoutVenueRule(),
                new EventWithoutFundsRule(),
                new StaffTimeOnlyRule(),
                new DoubledLabelRule(),
                new LookAlikeRule(),
                new WordSlipRule(),
                new MissingWordRule(),
                new AmbiguousFrequencyRule(),
                new WordingDriftRule(),
                new OtherYearRule(),
                new SameTitleRule(),
                new SimilarTitlesRule(),
                new StrayBlanksRule(),
                new StrayMarksRule(),
                new UnbalancedMarksRule(),
                new UnbalancedPeriodsRule(),
                new VenueToBeDefinedRule(),
                new NoVenueRule(),
                new NoResourcesRule(),
                new TimeframeAsWrittenRule(),
                new MilestoneOutsidePlanRule(),
                new DoneWithoutResultRule(),
                new MissingObjectiveRule(),
                new EmptyAreaRule(),
                new EmptySectionRule(),
                new OutdatedTranslationRule(),
                new MissingTranslationRule()));
    }

    /** The same without some rules, by name; names that no rule has are passed over. */
    public Checks without(Collection<String> names) {
        return new Checks(rules.stream().filter(rule -> !names.contains(rule.name())).toList());
    }

    /** Some of the rules alone, by name. */
    public Checks only(Collection<String> names) {
        return new Checks(rules.stream().filter(rule -> names.contains(rule.name())).toList());
    }

    /** The rule of a name. */
    public Optional<Rule> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Everything the rules notice in a plan. Takes time in proportion to the size of the plan. */
    public List<Finding> run(Plan plan) {
        var numbering = Numbering.of(plan);
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            findings.addAll(rule.check(plan, numbering));
        }
        return List.copyOf(findings);
    }
}
