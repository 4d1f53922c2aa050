// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Subheading;

/**
 * Which printed texts stand in another language than the document's, because nobody has translated them: a screen
 * reader has to pronounce them accordingly.
 */
public final class TextLanguages {

    private final Language wanted;
    private final Language original;
    private final Map<String, Language> others = new HashMap<>();

    private TextLanguages(Plan plan, Language wanted) {
        this.wanted = wanted;
        original = plan.originalLanguage();
        add(plan.title());
        var masthead = plan.masthead();
        add(masthead.distribution());
        add(masthead.organization());
        add(masthead.organizationInFull());
        add(masthead.meeting());
        for (var section : plan.sections()) {
            add(section.heading());
            section.paragraphs().forEach(this::add);
        }
        add(plan.areasHeading());
        plan.areas().forEach(this::add);
        addMilestones(plan.milestones());
        addIndicators(plan.indicators());
        addExtra(plan.extraFields());
    }

    /** The languages of a plan's texts in a document. */
    public static TextLanguages of(Plan plan, Language wanted) {
        return new TextLanguages(plan, wanted);
    }

    /** The language of a printed text, where it is not the document's. */
    public Optional<Language> of(String text) {
        return others.isEmpty() ? Optional.empty() : Optional.ofNullable(others.get(text));
    }

    private void add(Area area) {
        add(area.name());
        add(area.objective());
        add(area.lead());
        addIndicators(area.indicators());
        area.subheadings().stream().map(Subheading::title).forEach(this::add);
        addExtra(area.extraFields());
        area.activities().forEach(this::add);
    }

    private void add(Activity activity) {
        add(activity.title());
        activity.products().forEach(this::add);
        activity.participants().forEach(this::add);
        activity.venue().ifPresent(venue -> add(venue.wording()));
        activity.resources().stream().map(Resource::source).forEach(this::add);
        activity.responsible().forEach(this::add);
        add(activity.result());
        addMilestones(activity.milestones());
        addIndicators(activity.indicators());
        addExtra(activity.extraFields());
    }

    private void addMilestones(List<Milestone> milestones) {
        milestones.forEach(milestone -> add(milestone.title()));
    }

    private void addIndicators(List<Indicator> indicators) {
        indicators.forEach(indicator -> add(indicator.name()));
    }

    private void addExtra(List<ExtraField> fields) {
        fields.forEach(field -> add(field.value()));
    }

    private void add(LocalizedText text) {
        if (text.wordings().isEmpty() || text.in(wanted).isPresent()) {
            return;
        }
        var shown = text.wording(original).orElseGet(() -> text.wordings().getFirst());
        others.put(shown.text(), shown.language());
    }
}
