// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedActivities;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.PrintedSection;
import org.plenaria.export.tables.Progress;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** The document in Markdown (CommonMark): read as it is, by other programs, and by our own import. */
public final class MarkdownExport {

    private final Plan plan;
    private final PlanWords words;
    private final PrintedPlan printed;
    private final Messages messages;
    private final Writer out;

    private MarkdownExport(Plan plan, ExportOptions options, Writer out) {
        this.plan = plan;
        this.out = out;
        words = new PlanWords(plan, options.language());
        printed = PlanTables.document(plan, options);
        messages = Messages.of("exchange", words.phrases().locale());
    }

    /**
     * Writes the file.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new MarkdownExport(plan, options, writer).write(progress);
        writer.flush();
        progress.step(1);
    }

    private void write(Progress progress) throws IOException {
        masthead();
        for (var section : printed.before()) {
            section(section);
        }
        heading(2, printed.areasNumber(), printed.areasHeading());
        for (int i = 0; i < printed.areas().size(); i++) {
            progress.step((double) i / printed.areas().size());
            area(printed.areas().get(i));
        }
        for (var section : printed.after()) {
            section(section);
        }
        for (var field : printed.closing()) {
            heading(2, "", field.label());
            items(field.values());
        }
    }

    private void masthead() throws IOException {
        heading(1, "", printed.title());
        var masthead = plan.masthead();
        part("markdown.organization", printed.masthead().organization());
        plain(printed.masthead().organizationInFull());
        part("markdown.symbol", masthead.symbol().orElse(""));
        part("markdown.distribution", words.text(masthead.distribution()));
        part("markdown.original", words.originalLanguage());
        plain(printed.masthead().meeting());
        part("markdown.place", words.text(masthead.place()));
        part("markdown.date", words.day().map(words.phrases()::date).orElse(""));
        part("markdown.period", period());
        paragraph("*" + MarkdownText.line(printed.provenance()) + "*");
    }

    /** From which to which day the plan runs, unless its title says so: "2027" is a year from January to December. */
    private String period() {
        var calendar = plan.calendar();
        boolean usual = calendar.start().getMonthValue() == 1 && calendar.months() == 12;
        boolean said = usual && printed.title().contains(Integer.toString(calendar.start().getYear()));
        return said ? "" : words.timeframe(Timeframe.of(calendar.first(), calendar.last()));
    }

    private void plain(String text) throws IOException {
        if (!text.isBlank()) {
            paragraph(MarkdownText.lines(text));
        }
    }

    private void part(String key, String text) throws IOException {
        if (!text.isBlank()) {
            paragraph(label(messages.text(key)) + " " + MarkdownText.line(text));
        }
    }

    private void section(PrintedSection section) throws IOException {
        heading(2, section.number(), section.heading());
        for (var paragraph : section.paragraphs()) {
            paragraph(MarkdownText.lines(paragraph));
        }
    }

    private void area(PrintedArea area) throws IOException {
        heading(3, area.number(), area.name());
        for (var field : area.introduction()) {
            for (int i = 0; i < field.values().size(); i++) {
                var text = MarkdownText.lines(field.values().get(i));
                paragraph(i == 0 ? label(field.label()) + " " + text : text);
            }
        }
        for (var group : area.groups()) {
            group(group);
        }
    }

    private void group(PrintedActivities group) throws IOException {
        if (group.subheading().isPresent()) {
            heading(4, "", group.subheading().get());
        }
        heading(5, "", group.heading());
        for (var activity : group.activities()) {
            heading(6, activity.number(), activity.title());
            for (var field : activity.fields()) {
                field(field);
            }
            out.write('\n');
        }
    }

    private void field(PrintedField field) throws IOException {
        var values = field.values();
        // "Fund: 500 USD" on a line of its own would read as one more field.
        boolean labelled = values.stream().anyMatch(value -> value.contains(": "));
        if (values.size() == 1 || labelled && values.stream().noneMatch(value -> value.contains(";"))) {
            item(field.label(), String.join("; ", values));
            return;
        }
        out.write("- " + label(field.label()) + "\n");
        for (var value : values) {
            out.write("  - " + MarkdownText.line(value) + "\n");
        }
    }

    private void items(List<String> values) throws IOException {
        for (var value : values) {
            out.write("- " + MarkdownText.line(value) + "\n");
        }
        out.write('\n');
    }

    private void item(String label, String text) throws IOException {
        out.write("- " + label(label) + " " + MarkdownText.line(text) + "\n");
    }

    private static String label(String label) {
        return "**" + MarkdownText.line(label) + ":**";
    }

    private void heading(int level, String number, String text) throws IOException {
        var words = MarkdownText.line(text);
        out.write("#".repeat(level) + " " + (number.isBlank() ? words : MarkdownText.line(number) + " " + words));
        out.write("\n\n");
    }

    private void paragraph(String text) throws IOException {
        out.write(text + "\n\n");
    }
}
