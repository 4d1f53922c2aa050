// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.BudgetSum;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Standing;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;

/**
 * The report at the end of the year: what was planned and what came of it, by area, by semester and activity by
 * activity, with the reasons where something came otherwise. The same plan gives the same report, whatever the day.
 */
public final class AnnualReport {

    private static final List<Status> STATUSES = List.of(
            Status.DONE, Status.UNDER_WAY, Status.PLANNED, Status.POSTPONED, Status.CANCELLED);

    private final Plan plan;
    private final ExportOptions options;
    private final PrintedPlan printed;
    private final PlanWords said;
    private final Messages words;
    private final Numbering numbers;
    private final boolean raw;

    private AnnualReport(Plan plan, ExportOptions options, boolean raw) {
        this.plan = plan;
        this.options = options;
        this.raw = raw;
        printed = PlanTables.document(plan, options);
        said = new PlanWords(plan, options.language());
        words = Messages.of("report", said.phrases().locale());
        numbers = Numbering.of(plan);
    }

    /** The report to be read: the sums, and then a table for each area. */
    public static List<Listing> toBeRead(Plan plan, ExportOptions options) {
        var report = new AnnualReport(plan, options, false);
        var lists = new ArrayList<Listing>(List.of(report.summary(), report.byArea(), report.byTime()));
        plan.areas().stream().filter(area -> !area.activities().isEmpty()).map(report::ofArea).forEach(lists::add);
        return List.copyOf(lists);
    }

    /** The report as sheets to be reckoned with: numbers are numbers, and all activities stand on one sheet. */
    public static List<Listing> asSheets(Plan plan, ExportOptions options) {
        var report = new AnnualReport(plan, options, true);
        return List.of(report.byArea(), report.byTime(), report.ofAll());
    }

    private Listing listing(
            String title, String sheet, List<String> notes, List<Listing.Column> columns, List<List<String>> rows) {
        return new Listing(
                title, sheet, printed.provenance(), notes, columns, rows, options.paper() == Paper.LETTER,
                new DocumentProperties(
                        words.text("title", printed.title()), printed.title(), printed.organization(),
                        printed.edition(), printed.day(), printed.language().tag()));
    }

    private Listing summary() {
        var all = Standing.of(plan.activities().toList());
        var sentences = new ArrayList<String>();
        var counts = STATUSES.stream()
                .filter(status -> all.count(status) > 0)
                .map(status -> all.count(status) + " " + said.phrases().withinSentence(said.phrases().status(status)))
                .collect(Collectors.joining(", "));
        sentences.add(counts.isEmpty()
                ? words.text("summary.none")
                : words.text("summary", all.activities(), counts, all.percent()));
        if (all.money().total().signum() > 0) {
            sentences.add(words.text(
                    "summary.money", said.phrases().money(all.money().total(), plan.currency()),
                    said.phrases().money(all.money().secured(), plan.currency()), all.securedPercent()));
        }
        return listing(words.text("title", printed.title()), words.text("sheet"), sentences, List.of(), List.of());
    }

    private List<Listing.Column> sums(String first) {
        var columns = new ArrayList<Listing.Column>();
        columns.add(new Listing.Column(words.text(first), 27));
        columns.add(new Listing.Column(words.text("column.activities"), 9, true));
        STATUSES.forEach(status -> columns.add(new Listing.Column(said.phrases().status(status), 8, true)));
        columns.add(new Listing.Column(words.text("column.percent"), 8, true));
        columns.add(new Listing.Column(words.text("column.money", currency()), 8, true));
        columns.add(new Listing.Column(words.text("column.secured", currency()), 8, true));
        return columns;
    }

    private String currency() {
        return plan.currency().map(currency -> currency.getCurrencyCode()).orElse("–");
    }

    private List<String> sums(String name, List<Activity> activities) {
        var standing = Standing.of(activities);
        var cells = new ArrayList<String>();
        cells.add(name);
        cells.add(Integer.toString(standing.activities()));
        STATUSES.forEach(status -> cells.add(count(standing.count(status))));
        cells.add(activities.isEmpty() ? "" : Integer.toString(standing.percent()));
        cells.add(amount(standing.money(), standing.money().total()));
        cells.add(amount(standing.money(), standing.money().secured()));
        return cells;
    }

    private static String count(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private String amount(BudgetSum sum, BigDecimal amount) {
        if (sum.total().signum() == 0) {
            return "";
        }
        return raw ? amount.toPlainString() : said.phrases().amount(amount);
    }

    private Listing byArea() {
        var rows = new ArrayList<List<String>>();
        plan.areas().forEach(area -> rows.add(sums(named(area), area.activities())));
        rows.add(sums(words.text("total"), plan.activities().toList()));
        return listing(words.text("by.area"), words.text("sheet.area"), List.of(), sums("column.area"), rows);
    }

    private Listing byTime() {
        var groups = new LinkedHashMap<TimeframeGroup, List<Activity>>();
        plan.calendar().groups().forEach(group -> groups.put(group, new ArrayList<>()));
        plan.activities().forEach(activity -> groups
                .computeIfAbsent(plan.calendar().group(activity.timeframe()), _ -> new ArrayList<>())
                .add(activity));
        var rows = new ArrayList<List<String>>();
        groups.forEach((group, activities) -> {
            if (!activities.isEmpty() || group instanceof TimeframeGroup.InPeriod) {
                rows.add(sums(said.phrases().groupHeading(group, plan.calendar()), activities));
            }
        });
        rows.add(sums(words.text("total"), plan.activities().toList()));
        return listing(words.text("by.time"), words.text("sheet.time"), List.of(), sums("column.time"), rows);
    }

    private String named(Area area) {
        return (numbers.number(area.id()) + " " + said.or(said.text(area.name()), "untitled.area")).strip();
    }

    private Listing ofArea(Area area) {
        return listing(
                named(area), "", List.of(),
                List.of(
                        new Listing.Column(words.text("column.number"), 7),
                        new Listing.Column(words.text("column.activity"), 25),
                        new Listing.Column(words.text("column.planned"), 13),
                        new Listing.Column(words.text("column.status"), 12),
                        new Listing.Column(words.text("column.product"), 14),
                        new Listing.Column(words.text("column.delivered"), 15),
                        new Listing.Column(words.text("column.reasons"), 14)),
                PrintOrder.activities(area, plan.calendar()).stream()
                        .map(activity -> Stream.concat(
                                        Stream.of(
                                                numbers.number(activity.id()), title(activity),
                                                said.asLine(said.timeframe(activity.timeframe())),
                                                said.status(activity)),
                                        outcome(activity))
                                .toList())
                        .toList());
    }

    private Listing ofAll() {
        var columns = List.of(
                new Listing.Column(words.text("column.area"), 16),
                new Listing.Column(words.text("column.number"), 6),
                new Listing.Column(words.text("column.activity"), 20),
                new Listing.Column(words.text("column.planned"), 8),
                new Listing.Column(words.text("column.status"), 8),
                new Listing.Column(words.text("column.percent"), 5, true),
                new Listing.Column(words.text("column.money", currency()), 6, true),
                new Listing.Column(words.text("column.secured", currency()), 6, true),
                new Listing.Column(words.text("column.product"), 8),
                new Listing.Column(words.text("column.delivered"), 9),
                new Listing.Column(words.text("column.reasons"), 8));
        var rows = new ArrayList<List<String>>();
        for (var area : plan.areas()) {
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                var money = Standing.of(List.of(activity)).money();
                rows.add(Stream.concat(
                                Stream.of(
                                        named(area), numbers.number(activity.id()), title(activity),
                                        said.asLine(said.timeframe(activity.timeframe())),
                                        activity.status().map(said.phrases()::status).orElse(""),
                                        activity.progress().isPresent()
                                                ? Integer.toString(activity.progress().getAsInt())
                                                : "",
                                        amount(money, money.total()), amount(money, money.secured())),
                                outcome(activity))
                        .toList());
            }
        }
        return listing(words.text("all"), words.text("sheet.all"), List.of(), columns, rows);
    }

    private String title(Activity activity) {
        return said.or(said.text(activity.title()), "untitled.activity");
    }

    /** What was to be delivered, what was, and where it came otherwise what the notes say of it. */
    private Stream<String> outcome(Activity activity) {
        boolean asPlanned = activity.status().filter(status -> status == Status.DONE).isPresent();
        return Stream.of(
                String.join("\n", said.texts(activity.products())),
                said.text(activity.result()),
                asPlanned ? "" : said.text(activity.notes()));
    }
}
