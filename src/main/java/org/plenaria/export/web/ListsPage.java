// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenaria.export.listing.Listing;

/** Several lists as one web page that loads nothing from anywhere. */
public final class ListsPage {

    private static final String STYLE = TablePage.STYLE + """
            h2{font-size:1.1rem;margin:1.6rem 0 .5rem}.n{text-align:right;white-space:nowrap}
            tbody.sums tr:last-child td{font-weight:bold}@media print{h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private ListsPage() {}

    /**
     * Writes the page.
     *
     * @param lists the first says what the page is
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(List<Listing> lists, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var html = new HtmlWriter(writer);
        var first = lists.getFirst();
        html.start("html", "lang", first.properties().language(), "xmlns", "http://www.w3.org/1999/xhtml").newLine();
        html.start("head").newLine();
        html.empty("meta", "charset", "utf-8").newLine();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'").newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
        html.element("title", first.title()).newLine();
        html.start("style").trusted(STYLE).end().newLine();
        html.end(1);
        html.start("body").newLine();
        html.element("h1", first.title()).newLine();
        html.element("p", first.provenance()).newLine();
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            if (i > 0) {
                html.element("h2", list.title()).newLine();
            }
            if (!list.columns().isEmpty()) {
                table(html, list);
            }
            for (var note : list.notes()) {
                html.element("p", note).newLine();
            }
        }
        html.end(2);
        writer.flush();
    }

    private static void table(HtmlWriter html, Listing list) throws IOException {
        html.start("div").start("table").start("thead").start("tr");
        for (var column : list.columns()) {
            html.element("th", column.name(), "scope", "col", "class", column.number() ? "n" : "t");
        }
        html.end(2);
        boolean sums = list.columns().stream().anyMatch(Listing.Column::number);
        html.start("tbody", "class", sums ? "sums" : "rows").newLine();
        for (var row : list.rows()) {
            html.start("tr");
            for (int i = 0; i < row.size(); i++) {
                html.element("td", row.get(i), "dir", "auto", "class", list.columns().get(i).number() ? "n" : "t");
            }
            html.end(1);
        }
        html.end(3);
    }
}
