// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.circulation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.ExportReport;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RoundKind;

/**
 * The documents that go out together. The same plan and choices give the same names and bytes, whatever the day.
 *
 * @param name of the folder or, with its ending, of the zip file: "PLAN-2020 Rev. 1"
 * @param files in the order in which they are written; no two of one name
 */
public record CirculationSet(Plan plan, String name, List<CirculationFile> files) {

    /** What a secretariat sends when it is not asked for something else. */
    public static final Set<ExportFormat> USUAL =
            Set.of(ExportFormat.WORD, ExportFormat.EXCEL, ExportFormat.PDF, ExportFormat.HTML);

    // As in the documents: near the earliest a zip can hold, so that the clock does not show in the bytes.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Where documents go, one after another. */
    @FunctionalInterface
    public interface Place {

        void put(String name, Content content) throws IOException;
    }

    /** What a document consists of. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    public CirculationSet {
        files = List.copyOf(files);
    }

    /**
     * Each format in each language; where changes since an earlier state are to be marked, the Word document once clean
     * and once with them.
     *
     * @param options for all of them; the language there counts for nothing
     * @throws IllegalArgumentException when there is no format or no language
     */
    public static CirculationSet of(
            Plan plan, Collection<ExportFormat> formats, Collection<Language> languages, ExportOptions options) {
        if (formats.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("nothing to circulate");
        }
        var files = new ArrayList<CirculationFile>();
        for (var language : new LinkedHashSet<>(languages)) {
            for (var format : EnumSet.copyOf(formats)) {
                // Timeline and comments would otherwise have the name of the document.
                var part = switch (format) {
                    case TIMELINE_PDF -> "name.timeline";
                    case COMMENTS_WORD, COMMENTS_EXCEL -> "name.comments";
                    case LOG_EXCEL -> "name.log";
                    case BILINGUAL_WORD -> "name.bilingual";
                    case REPORT_WORD, REPORT_EXCEL, REPORT_HTML -> "name.report";
                    default -> "";
                };
                var clean = options.in(language).withBaseline(Optional.empty());
                files.add(file(plan, language, part, format, clean));
                if (format == ExportFormat.WORD && options.baseline().isPresent()) {
                    files.add(file(plan, language, "name.changes", format, options.in(language)));
                }
            }
        }
        return new CirculationSet(plan, nameOf(plan, languages), files);
    }

    private static CirculationFile file(
            Plan plan, Language language, String part, ExportFormat format, ExportOptions options) {
        var words = Messages.of("circulation", language.locale());
        var name = nameOf(plan, language) + (part.isEmpty() ? "" : " - " + words.text(part));
        return new CirculationFile(name + " (" + language.tag() + ")." + format.extension(), format, options);
    }

    /** What the folder of documents in these languages is called: in the only one, else in that of the plan. */
    public static String nameOf(Plan plan, Collection<Language> languages) {
        var all = Set.copyOf(languages);
        return nameOf(plan, all.size() == 1 ? all.iterator().next() : plan.originalLanguage());
    }

    /** "PLAN-2020 Rev. 1": what a plan's present round is called on every system. */
    private static String nameOf(Plan plan, Language language) {
        var words = Messages.of("circulation", language.locale());
        var original = plan.originalLanguage();
        var symbol = SafeName.of(
                plan.masthead().symbol().filter(it -> !it.isBlank())
                        .orElseGet(() -> plan.title().show(language, original)),
                words.text("name.plan"));
        if (plan.rounds().isEmpty()) {
            return words.text("name.draft", symbol);
        }
        var round = plan.rounds().getLast();
        if (round.kind() == RoundKind.ADOPTED) {
            return words.text("name.adopted", symbol);
        }
        if (round.kind() == RoundKind.AMENDMENT) {
            return words.text("name.amendment", symbol);
        }
        return round.revision() == 0
                ? symbol
                : words.text("name.revision", symbol, Integer.toString(round.revision()));
    }

    /**
     * Writes all documents.
     *
     * @throws java.util.concurrent.CancellationException when this thread is interrupted; what was written is of no use
     */
    public List<Written> write(Progress progress, Place place) throws IOException {
        var written = new ArrayList<Written>();
        for (int i = 0; i < files.size(); i++) {
            int before = i;
            var file = files.get(i);
            var report = new AtomicReference<>(new ExportReport());
            progress.step((double) before / files.size());
            place.put(file.name(), out -> report.set(Exports.write(
                    plan, file.format(), file.options(),
                    fraction -> progress.at((before + fraction) / files.size()), out)));
            written.add(new Written(file, report.get()));
        }
        progress.step(1);
        return written;
    }

    /**
     * Writes all documents into one zip file.
     *
     * @param out stays open
     * @throws java.util.concurrent.CancellationException when this thread is interrupted; what was written is of no use
     */
    public List<Written> zip(Progress progress, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var written = write(progress, (name, content) -> {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            content.writeTo(zip);
            zip.closeEntry();
        });
        zip.finish();
        return written;
    }
}
