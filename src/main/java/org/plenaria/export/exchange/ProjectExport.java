// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenaria.export.ooxml.Utf8Writer;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.messages.Messages;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;

/**
 * The plan as a project in Microsoft's XML form (MSPDI), which planning programs of many makers read. Every day is a
 * working day in it, so that a day stays the day that was set. Money is written in hundredths, as the form wants it.
 */
public final class ProjectExport {

    private static final String NAMESPACE = "http://schemas.microsoft.com/project";
    private static final int LONGEST_FIELD = 255;
    private static final int MUST_START_ON = 2;
    private static final int START_NO_EARLIER = 4;
    private static final int STEP = 256;

    private final Plan plan;
    private final PlanWords words;
    private final PrintedPlan printed;
    private final Messages messages;
    private final ProjectTasks tasks;
    private final Map<String, ResourceKind> sources = new LinkedHashMap<>();
    private final XmlWriter xml;

    private ProjectExport(Plan plan, ExportOptions options, XmlWriter xml) {
        this.plan = plan;
        this.xml = xml;
        words = new PlanWords(plan, options.language());
        printed = PlanTables.document(plan, options);
        messages = Messages.of("exchange", words.phrases().locale());
        tasks = new ProjectTasks(plan, words, messages);
        plan.activities().flatMap(activity -> activity.resources().stream()).forEach(resource ->
                sources.putIfAbsent(words.source(resource), resource.kind().orElse(ResourceKind.FUNDS)));
    }

    /**
     * Writes the file.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        progress.step(0);
        var writer = new Utf8Writer(out);
        new ProjectExport(plan, options, new XmlWriter(writer)).write(progress);
        writer.flush();
        progress.step(1);
    }

    private void write(Progress progress) throws IOException {
        xml.start("Project", "xmlns", NAMESPACE);
        properties();
        fields();
        calendar();
        tasks(progress);
        resources();
        assignments();
        xml.end();
    }

    private void properties() throws IOException {
        value("SaveVersion", "14");
        value("Name", oneLine(printed.title()) + ".xml");
        value("Title", oneLine(printed.title()));
        value("Subject", PlanWords.joined(printed.masthead().meeting(), printed.reference()));
        value("Category", PlanWords.joined(printed.edition(), printed.languageName()));
        value("Company", printed.organization());
        value("Author", printed.provenance());
        value("CreationDate", printed.day() + "T00:00:00");
        value("LastSaved", printed.day() + "T00:00:00");
        value("ScheduleFromStart", "1");
        value("StartDate", printed(plan.calendar().span(), true));
        value("FinishDate", printed(plan.calendar().span(), false));
        value("CurrencyDigits", "2");
        if (plan.currency().isPresent()) {
            value("CurrencySymbol", plan.currency().get().getCurrencyCode());
            value("CurrencyCode", plan.currency().get().getCurrencyCode());
            value("CurrencySymbolPosition", "3");
        }
        value("CalendarUID", "1");
        value("DefaultStartTime", "08:00:00");
        value("DefaultFinishTime", "17:00:00");
        value("MinutesPerDay", "480");
        value("MinutesPerWeek", "3360");
        value("DaysPerMonth", "30");
        value("NewTasksAreManual", "1");
    }

    private void fields() throws IOException {
        var labels = Map.of(
                ProjectField.NUMBER, messages.text("project.number"),
                ProjectField.TIMEFRAME, messages.text("project.timeframe"),
                ProjectField.PRODUCTS, words.label("label.products"),
                ProjectField.PARTICIPANTS, words.label("label.participants"),
                ProjectField.VENUE, words.label("label.venue"),
                ProjectField.RESPONSIBLE, words.label("label.responsible"),
                ProjectField.STATUS, words.label("label.status"));
        xml.start("ExtendedAttributes");
        for (var field : ProjectField.values()) {
            xml.start("ExtendedAttribute");
            value("FieldID", Integer.toString(field.id()));
            value("FieldName", field.fieldName());
            value("Alias", labels.getOrDefault(field, ""));
            xml.end();
        }
        xml.end();
    }

    /** Seven working days a week, eight to twelve and one to five. */
    private void calendar() throws IOException {
        xml.start("Calendars").start("Calendar");
        value("UID", "1");
        value("Name", "Standard");
        value("IsBaseCalendar", "1");
        value("BaseCalendarUID", "-1");
        xml.start("WeekDays");
        for (int day = 1; day <= 7; day++) {
            xml.start("WeekDay");
            value("DayType", Integer.toString(day));
            value("DayWorking", "1");
            xml.start("WorkingTimes");
            hours("08:00:00", "12:00:00");
            hours("13:00:00", "17:00:00");
            xml.end(2);
        }
        xml.end(3);
    }

    private void hours(String from, String to) throws IOException {
        xml.start("WorkingTime");
        value("FromTime", from);
        value("ToTime", to);
        xml.end();
    }

    private void tasks(Progress progress) throws IOException {
        xml.start("Tasks");
        var whole = ProjectTask.summary(
                0, oneLine(printed.title()), plan.id().value(), Optional.of(plan.calendar().span()),
                PlanWords.joined(printed.reference(), printed.provenance(), words.phrases().date(printed.day())));
        task(0, whole, "0");
        int[] counts = new int[3];
        var all = tasks.all();
        for (int i = 0; i < all.size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / all.size());
            }
            var task = all.get(i);
            counts[task.level()]++;
            if (task.level() == 1) {
                counts[2] = 0;
            }
            task(i + 1, task, task.level() == 1 ? "" + counts[1] : counts[1] + "." + counts[2]);
        }
        xml.end();
    }

    private void task(int number, ProjectTask task, String outline) throws IOException {
        xml.start("Task");
        value("UID", Integer.toString(number));
        if (task.id().isPresent()) {
            value("GUID", task.id().get().toString().toUpperCase(Locale.ROOT));
        }
        value("ID", Integer.toString(number));
        value("Name", oneLine(task.name()));
        value("Active", task.active() ? "1" : "0");
        value("Manual", task.summary() ? "0" : "1");
        value("Type", "1");
        value("IsNull", "0");
        value("CreateDate", printed.day() + "T00:00:00");
        value("WBS", outline);
        value("OutlineNumber", outline);
        value("OutlineLevel", Integer.toString(task.level()));
        value("Priority", "500");
        if (task.days().isPresent()) {
            days(task, task.days().get());
        }
        value("Estimated", task.exact() || task.summary() ? "0" : "1");
        value("Milestone", task.milestone() ? "1" : "0");
        value("Summary", task.summary() ? "1" : "0");
        if (task.progress().isPresent()) {
            value("PercentComplete", Integer.toString(task.progress().getAsInt()));
        }
        constraint(task);
        value("Notes", task.notes());
        for (var field : ProjectField.values()) {
            if (field.ordinal() < task.fields().size() && !task.fields().get(field.ordinal()).isBlank()) {
                xml.start("ExtendedAttribute");
                value("FieldID", Integer.toString(field.id()));
                value("Value", shortened(oneLine(task.fields().get(field.ordinal()))));
                xml.end();
            }
        }
        xml.end();
    }

    private void days(ProjectTask task, DateSpan days) throws IOException {
        value("Start", printed(days, true));
        value("Finish", task.milestone() ? printed(days, true) : printed(days, false));
        value("Duration", task.milestone() ? "PT0H0M0S" : "PT" + hours(days) + "H0M0S");
        value("DurationFormat", task.exact() || task.summary() ? "7" : "39"); // days; days, estimated
    }

    private static long hours(DateSpan days) {
        return (days.end().toEpochDay() - days.first().toEpochDay()) * 8;
    }

    private static String printed(DateSpan days, boolean start) {
        return start ? days.first() + "T08:00:00" : days.last() + "T17:00:00";
    }

    /** Days that were set hold; a semester only says not before when and until when. */
    private void constraint(ProjectTask task) throws IOException {
        if (task.summary() || task.days().isEmpty()) {
            value("ConstraintType", "0");
            return;
        }
        value("ConstraintType", Integer.toString(task.exact() ? MUST_START_ON : START_NO_EARLIER));
        value("ConstraintDate", printed(task.days().get(), true));
        if (!task.exact()) {
            value("Deadline", printed(task.days().get(), false));
        }
    }

    private void resources() throws IOException {
        xml.start("Resources");
        int number = 0;
        for (var source : sources.entrySet()) {
            number++;
            boolean people = source.getValue() == ResourceKind.STAFF_TIME
                    || source.getValue() == ResourceKind.CONSULTANT;
            xml.start("Resource");
            value("UID", Integer.toString(number));
            value("ID", Integer.toString(number));
            value("Name", oneLine(source.getKey()));
            value("Type", people ? "1" : "0");
            value("IsNull", "0");
            value("Group", words.phrases().resourceKind(source.getValue()));
            value("IsCostResource", people ? "0" : "1");
            xml.end();
        }
        xml.end();
    }

    private void assignments() throws IOException {
        xml.start("Assignments");
        var numbers = new LinkedHashMap<String, Integer>();
        sources.keySet().forEach(source -> numbers.put(source, numbers.size() + 1));
        int number = 0;
        for (int i = 0; i < tasks.all().size(); i++) {
            var activity = tasks.activity(i);
            if (activity.isEmpty()) {
                continue;
            }
            for (var resource : activity.get().resources()) {
                number++;
                assignment(number, i + 1, numbers.getOrDefault(words.source(resource), 0), resource);
            }
        }
        xml.end();
    }

    private void assignment(int number, int task, int source, Resource resource) throws IOException {
        xml.start("Assignment");
        value("UID", Integer.toString(number));
        value("TaskUID", Integer.toString(task));
        value("ResourceUID", Integer.toString(source));
        if (resource.amount().isPresent()) {
            value("Cost", resource.amount().get().multiply(BigDecimal.valueOf(100))
                    .setScale(0, RoundingMode.HALF_UP).toPlainString());
        }
        value("Units", "1");
        xml.end();
    }

    private void value(String name, String value) throws IOException {
        if (!value.isBlank()) {
            xml.element(name, value);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_FIELD) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_FIELD - 2));
        return text.substring(0, LONGEST_FIELD - (splits ? 2 : 1)) + "…"; // the notes have all of it
    }
}
