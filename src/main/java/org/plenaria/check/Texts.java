// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Section;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Venue;

/** The texts of a plan that a translation needs: all that is printed. */
final class Texts {

    private Texts() {}

    /** The texts of the plan outside its areas. */
    static List<LocalizedText> outsideAreas(Plan plan) {
        var texts = new ArrayList<LocalizedText>();
        var head = plan.masthead();
        texts.addAll(List.of(
                plan.title(),
                head.distribution(),
                head.organization(),
                head.organizationInFull(),
                head.meeting(),
                head.place(),
                plan.areasHeading()));
        for (Section section : plan.sections()) {
            texts.add(section.heading());
            texts.addAll(section.paragraphs());
        }
        plan.milestones().stream().map(Milestone::title).forEach(texts::add);
        plan.indicators().stream().map(Indicator::name).forEach(texts::add);
        plan.sources().stream().map(FundingSource::name).forEach(texts::add);
        plan.extraFields().stream().map(ExtraField::value).forEach(texts::add);
        return texts;
    }

    /** The texts of an area and its activities. */
    static List<LocalizedText> of(Area area) {
        var texts = ofAreaAlone(area);
        area.activities().forEach(activity -> texts.addAll(of(activity)));
        return texts;
    }

    /** The texts of an area, without those of its activities. */
    static List<LocalizedText> ofAreaAlone(Area area) {
        var texts = new ArrayList<LocalizedText>();
        texts.addAll(List.of(area.name(), area.objective(), area.lead()));
        area.indicators().stream().map(Indicator::name).forEach(texts::add);
        area.subheadings().stream().map(Subheading::title).forEach(texts::add);
        area.extraFields().stream().map(ExtraField::value).forEach(texts::add);
        return texts;
    }

    /** The texts of an activity; notes are for the drafters and stay untranslated. */
    static List<LocalizedText> of(Activity activity) {
        var texts = new ArrayList<LocalizedText>();
        texts.add(activity.title());
        texts.add(activity.result());
        texts.addAll(activity.products());
        texts.addAll(activity.participants());
        texts.addAll(activity.responsible());
        activity.venue().map(Venue::wording).ifPresent(texts::add);
        activity.resources().stream().map(Resource::source).forEach(texts::add);
        activity.milestones().stream().map(Milestone::title).forEach(texts::add);
        activity.indicators().stream().map(Indicator::name).forEach(texts::add);
        activity.extraFields().stream().map(ExtraField::value).forEach(texts::add);
        return texts;
    }

    /** What a language calls itself, as a heading has it: "Español". */
    static String ownName(Language language) {
        var name = language.locale().getDisplayLanguage(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }
}
