// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Round;
import org.plenaria.plan.Timeframe;

/** The values of one plan in the words of one language. */
public final class PlanWords {

    private final Plan plan;
    private final Language language;
    private final Messages messages;
    private final Phrases phrases;

    /**
     * Words for a plan.
     *
     * @param language of the document; labels and dates are in English when it is not one the program speaks
     */
    public PlanWords(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        var spoken = Messages.LANGUAGES.contains(Locale.of(language.locale().getLanguage()));
        var locale = spoken ? language.locale() : Locale.ENGLISH;
        this.messages = Messages.of("document", locale);
        this.phrases = Phrases.in(locale);
    }

    public Language language() {
        return language;
    }

    public Phrases phrases() {
        return phrases;
    }

    /** A word of the document itself, from the bundle {@code document}. */
    public String label(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A text of the plan in the document's language, else in the original; "" when nobody wrote it. */
    public String text(LocalizedText text) {
        return text.show(language, plan.originalLanguage());
    }

    /** A text with the language it is in. */
    public PrintedText printed(LocalizedText text) {
        return new PrintedText(text(text), languageOf(text));
    }

    /** Words the program itself puts in the document's language. */
    public PrintedText own(String text) {
        return new PrintedText(text, language);
    }

    /** Texts with their languages, without those nobody wrote. */
    public List<PrintedText> printed(List<LocalizedText> texts) {
        return texts.stream().map(this::printed).filter(text -> !text.text().isEmpty()).toList();
    }

    public List<String> texts(List<LocalizedText> texts) {
        return texts.stream().map(this::text).filter(text -> !text.isEmpty()).toList();
    }

    /** The language a text is shown in; the document's for one that nobody wrote. */
    public Language languageOf(LocalizedText text) {
        if (text.wordings().isEmpty() || text.wording(language).isPresent()) {
            return language;
        }
        return text.wording(plan.originalLanguage()).isPresent()
                ? plan.originalLanguage()
                : text.wordings().getFirst().language();
    }

    /** The title of the plan, or words that say that it has none. */
    public String title() {
        return or(text(plan.title()), "untitled.plan");
    }

    /** A text, or where it is missing the words of a key in its place. */
    public String or(String text, String key) {
        return text.isEmpty() ? label(key) : text;
    }

    /** "To be defined", "Virtual exchanges", "Lima"; "" when nothing is said of the venue. */
    public String venue(Activity activity) {
        return activity.venue()
                .map(venue -> phrases.venue(venue, language, plan.originalLanguage()))
                .orElse("");
    }

    /** The venue with the language its place is in. */
    PrintedText venueText(Activity activity) {
        return new PrintedText(
                venue(activity), activity.venue().map(venue -> languageOf(venue.wording())).orElse(language));
    }

    List<PrintedText> milestones(List<Milestone> milestones) {
        return milestones.stream()
                .map(one -> new PrintedText(milestone(one), languageOf(one.title())))
                .toList();
    }

    List<PrintedText> indicators(List<Indicator> indicators) {
        return indicators.stream()
                .map(one -> new PrintedText(indicator(one), languageOf(one.name())))
                .toList();
    }

    public String timeframe(Timeframe timeframe) {
        return phrases.timeframe(timeframe, plan.calendar());
    }

    /** A text as a line of its own: with a capital letter at its beginning. */
    public String asLine(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(phrases.locale()) + text.substring(1);
    }

    /** The source of a resource; its kind where no source is named. */
    public String source(Resource resource) {
        var source = text(resource.source());
        return source.isEmpty()
                ? resource.kind().map(phrases::resourceKind).orElseGet(() -> label("resource.unnamed"))
                : source;
    }

    /** "IDB's RPG funds", "Basin Solidarity Fund: 18,500 USD (not secured)". */
    public String resource(Resource resource, boolean withAmount) {
        var text = source(resource);
        if (withAmount && resource.amount().isPresent()) {
            var money = phrases.money(resource.amount().get(), plan.currency());
            text = label("resource.amount", text, money);
        }
        var open = withAmount && resource.secured().isPresent() && !resource.secured().get();
        return open ? label("resource.not.secured", text) : text;
    }

    /** "Under way, 85 %"; "" when nothing is said of it. */
    public String status(Activity activity) {
        var status = activity.status().map(phrases::status).orElse("");
        if (activity.progress().isEmpty()) {
            return status;
        }
        var percent = activity.progress().getAsInt() + "\u00a0%";
        return status.isEmpty() ? percent : label("status.progress", status, percent);
    }

    public String milestone(Milestone milestone) {
        var title = text(milestone.title());
        var day = phrases.date(milestone.date());
        return title.isEmpty() ? day : label("milestone", day, title);
    }

    /** "Stations transmitting: baseline 51 of 64, target 61 of 64". */
    public String indicator(Indicator indicator) {
        var values = new ArrayList<String>();
        indicator.baseline().ifPresent(value -> values.add(label("indicator.baseline", value)));
        indicator.target().ifPresent(value -> values.add(label("indicator.target", value)));
        indicator.actual().ifPresent(value -> values.add(label("indicator.actual", value)));
        var name = text(indicator.name());
        var all = String.join(", ", values);
        return name.isEmpty() || all.isEmpty() ? name + all : label("milestone", name, all);
    }

    /** Which state of the plan this is: "Draft", "Rev. 1", "Adopted 4 December 2026". */
    public String edition() {
        return lastRound().map(this::edition).orElseGet(() -> label("edition.draft"));
    }

    private String edition(Round round) {
        var day = phrases.date(round.date());
        return switch (round.kind()) {
            case ADOPTED -> label("edition.adopted", day);
            case AMENDMENT -> label("edition.amendment");
            case CIRCULATED ->
                round.revision() > 0
                        ? label("edition.revision", Integer.toString(round.revision()))
                        : label("edition.circulated", day);
        };
    }

    /** The day of the last round, else that of the meeting. */
    public Optional<LocalDate> day() {
        return lastRound().map(Round::date).or(() -> plan.masthead().date());
    }

    /** "CIRC/2020 · Rev. 1", without the parts that are missing. */
    public static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** From which plan, which state of it and of which day a file is; each of these once. */
    public String origin(PrintedPlan printed) {
        var day = phrases.date(printed.day());
        return joined(
                plan.masthead().symbol().orElse(""), printed.provenance(),
                printed.edition().contains(day) ? "" : day);
    }

    /** The name of the language to print as the original's, in the document's. */
    public String originalLanguage() {
        var original = plan.masthead().original().orElse(plan.originalLanguage());
        return original.locale().getDisplayLanguage(phrases.locale());
    }

    private Optional<Round> lastRound() {
        return plan.rounds().isEmpty() ? Optional.empty() : Optional.of(plan.rounds().getLast());
    }
}
