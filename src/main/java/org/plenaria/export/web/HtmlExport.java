// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.plenaria.export.picture.PlanScene;
import org.plenaria.export.picture.SvgPainter;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.tables.TextLanguages;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.TimelineScene;

/** Writes a plan as one web page: the document, its timeline, and a table of all activities that can be filtered. */
public final class HtmlExport {

    private final Plan plan;
    private final ExportOptions options;
    private final PrintedPlan printed;
    private final PlanWords words;
    private final Messages messages;

    private HtmlExport(Plan plan, ExportOptions options) {
        this.plan = plan;
        this.options = options;
        printed = PlanTables.document(plan, options);
        words = new PlanWords(plan, options.language());
        messages = Messages.of("webpage", words.phrases().locale());
    }

    /**
     * Writes the page.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        progress.step(0);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlExport(plan, options).write(new HtmlWriter(writer), progress);
        writer.flush();
        progress.step(1);
    }

    private void write(HtmlWriter html, Progress progress) throws IOException {
        var colours = new PageColours();
        plan.areas().forEach(area -> colours.area(area.colour()));
        var scene = PlanScene.of(plan, options);
        var picture = printed.activityCount() > 0 ? picture(scene, colours) : "";
        progress.step(0.2);
        var style = resource("page.css") + colours.rules();
        var script = resource("page.js");
        html.start("html", "lang", printed.language().tag(), "xmlns", "http://www.w3.org/1999/xhtml").newLine();
        head(html, style, script);
        html.start("body").newLine();
        html.element("a", messages.text("skip"), "href", "#main", "class", "skip").newLine();
        var languages = TextLanguages.of(plan, options.language());
        var document = new PageDocument(html, printed, languages, messages, words);
        document.masthead();
        document.contents(!picture.isEmpty());
        html.start("main", "id", "main").newLine();
        document.sections(printed.before(), "before");
        document.areas(plan, colours, fraction -> progress.step(0.2 + fraction * 0.4));
        document.sections(printed.after(), "after");
        document.closing();
        if (!picture.isEmpty()) {
            document.timeline(picture, scene.frame());
            new PageTable(html, plan, words, languages, messages)
                    .write(fraction -> progress.step(0.6 + fraction * 0.4));
        }
        html.end(1);
        document.footer();
        html.start("script").trusted(script).end().newLine();
        html.end(2);
    }

    private void head(HtmlWriter html, String style, String script) throws IOException {
        html.start("head").newLine();
        html.empty("meta", "charset", "utf-8").newLine();
        // A page from a work plan runs our few lines and nothing else, and loads nothing from anywhere.
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                        + "'; base-uri 'none'; form-action 'none'").newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
        html.empty("meta", "name", "color-scheme", "content", "light dark").newLine();
        html.empty("meta", "name", "generator", "content", "Plenaria").newLine();
        html.empty("meta", "name", "description", "content",
                PlanWords.joined(printed.masthead().meeting(), printed.provenance())).newLine();
        html.empty("meta", "name", "dcterms.date", "content", printed.day().toString()).newLine();
        html.empty("meta", "name", "dcterms.identifier", "content", plan.id().value().toString()).newLine();
        html.element("title", PlanWords.joined(printed.title().replaceAll("\\s+", " "), printed.edition())).newLine();
        html.start("style").trusted(style).end().newLine();
        html.end(1);
    }

    /** The timeline, laid out for the page: as wide as a sheet, its colours in the style sheet. */
    private String picture(TimelineScene scene, PageColours colours) {
        var svg = new SvgPainter(colours).paint(scene, messages.text("timeline"), words.phrases().locale());
        // Its frame and caption are the page's own.
        return svg.substring(svg.indexOf("<clipPath"), svg.lastIndexOf("</g>\n</svg>"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(HtmlExport.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }
}
