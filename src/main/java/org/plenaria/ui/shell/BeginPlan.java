// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Section;
import org.plenaria.ui.files.OpenFile;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.start.Sample;
import org.plenaria.ui.start.StartActions;

/** What the start page offers: a new plan, a file, a sample. */
final class BeginPlan implements StartActions {

    private final OpenFile opening;
    private final LiveSettings settings;
    private final Messages words;
    private final Messages names;
    private final Locale screenLanguage;
    private boolean guided;

    BeginPlan(OpenFile opening, LiveSettings settings, Messages words, Locale screenLanguage) {
        this.opening = opening;
        this.settings = settings;
        this.words = words;
        this.names = Messages.of("start", screenLanguage);
        this.screenLanguage = screenLanguage;
    }

    @Override
    public void create(PlanCalendar calendar) {
        opening.openUntitled(blank(calendar));
    }

    @Override
    public void createGuided(PlanCalendar calendar) {
        guided = true;
        create(calendar);
        guided = false;
    }

    /** Whether the plan that is shown just now is somebody's first. */
    boolean isGuided() {
        return guided;
    }

    /** A plan with the skeleton every plan of the kind has, worded in the language of the screen. */
    private Plan blank(PlanCalendar calendar) {
        var year = Integer.toString(calendar.start().getYear());
        return Plan.blank(text("new.title", year), language(), calendar)
                .withAreasHeading(text("new.areas"))
                .withSections(List.of(
                        Section.headed(text("new.background"), Placement.BEFORE_AREAS),
                        Section.headed(text("new.purpose"), Placement.BEFORE_AREAS)))
                .withAreas(List.of(Area.named(text("area.new"), Colour.PALETTE.getFirst())));
    }

    private LocalizedText text(String key, Object... arguments) {
        return LocalizedText.of(language(), words.text(key, arguments));
    }

    private Language language() {
        return Messages.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(screenLanguage.getLanguage()::equals)
                .findFirst()
                .map(Language::new)
                .orElse(Language.ENGLISH);
    }

    @Override
    public void choose() {
        opening.choose();
    }

    @Override
    public void open(Path file) {
        opening.open(file);
    }

    @Override
    public void forget(Path file) {
        settings.change(it -> it.forgotten(file));
    }

    @Override
    public void open(Sample sample) {
        opening.openCopy(names.text("sample." + sample.key()), _ -> sample.source().plan());
    }
}
