// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenaria.export.tables.Carrying;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Snapshot;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;

/**
 * What a file of ours carries unseen: the plan it was made from, packed as rounds are, and the choices it was made
 * with. The plan is the one a reader of the file sees: without comments, drafters' notes and whatever the choices leave
 * out, so that nobody sends away with a document what does not stand in it.
 *
 * @param plan as {@link Disclosed} leaves it
 * @param options language, layout and details
 */
public record CarriedPlan(Plan plan, ExportOptions options) {

    /** For exports that may come back. */
    public static final Carrying CARRYING = CarriedPlan::text;

    private static final String START = "plenaria-carried-1";
    private static final Pattern CHOICE = Pattern.compile("([a-z]+)=([A-Za-z0-9_,-]*)");

    private static String text(Plan plan, ExportOptions options) {
        try {
            var packed = SnapshotPacking.packWhole(Disclosed.plan(plan, options.details()));
            var details = options.details().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
            return START + " language=" + options.language().tag()
                    + " layout=" + options.layout().name()
                    + " details=" + details
                    + "\n" + packed.packed();
        } catch (PlanFileException unsaved) { // a plan of a newer version can be printed, but not be written
            return START;
        }
    }

    /**
     * Unpacks what a file carried.
     *
     * @return empty when it carries no plan
     * @throws PlanFileException when the plan is damaged or of a newer version
     */
    public static Optional<CarriedPlan> of(String carried) throws PlanFileException {
        int end = carried.indexOf('\n');
        if (!carried.startsWith(START) || end < 0) {
            return Optional.empty();
        }
        var choices = choices(carried.substring(0, end));
        var plan = SnapshotPacking.unpack(new Snapshot(carried.substring(end).strip()));
        var tag = choices.getOrDefault("language", plan.originalLanguage().tag());
        var language = Language.isTag(tag) ? new Language(tag) : plan.originalLanguage();
        boolean table = DocumentLayout.TABLE.name().equals(choices.get("layout"));
        return Optional.of(new CarriedPlan(plan, new ExportOptions(language, Paper.A4, details(choices))
                .withLayout(table ? DocumentLayout.TABLE : DocumentLayout.NARRATIVE)));
    }

    private static Map<String, String> choices(String line) {
        var choices = new HashMap<String, String>();
        CHOICE.matcher(line).results().forEach(one -> choices.put(one.group(1), one.group(2)));
        return choices;
    }

    private static Set<Detail> details(Map<String, String> choices) {
        var details = EnumSet.noneOf(Detail.class);
        var named = Arrays.asList(choices.getOrDefault("details", "").toUpperCase(Locale.ROOT).split(","));
        for (var detail : Detail.values()) {
            if (named.contains(detail.name())) {
                details.add(detail);
            }
        }
        return details;
    }
}
