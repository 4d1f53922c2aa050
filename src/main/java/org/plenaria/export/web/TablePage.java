// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A table as one web page that loads nothing from anywhere.
 *
 * @param about a line under the title; "" for none
 * @param columns their headings
 * @param rows each with a cell for every column
 */
public record TablePage(Locale language, String title, String about, List<String> columns, List<Row> rows) {

    static final String STYLE = """
            :root{color-scheme:light dark;--line:#d5dae2;--soft:#5d6775;--ground:#f4f6f9;--mark:#fdf3e4}
            @media (prefers-color-scheme:dark){:root{--line:#3a4351;--soft:#a0aab8;--ground:#1c222b;--mark:#3a2a12}}
            body{margin:1.5rem;font:1rem/1.45 "Segoe UI",Roboto,Arial,"Liberation Sans",sans-serif}
            h1{font-size:1.4rem;margin:0}p{color:var(--soft);margin:.25rem 0 1rem}
            div{overflow-x:auto}table{border-collapse:collapse;width:100%}
            th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
            thead th{background:var(--ground);position:sticky;top:0}td{overflow-wrap:anywhere}
            .clash{background:var(--mark)}
            @page{size:A4 landscape;margin:12mm}
            """;

    /** A row; one that is marked stands out. */
    public record Row(List<String> cells, boolean marked) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public TablePage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Writes the page.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public void write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var html = new HtmlWriter(writer);
        html.start("html", "lang", language.toLanguageTag(), "xmlns", "http://www.w3.org/1999/xhtml").newLine();
        html.start("head").newLine();
        html.empty("meta", "charset", "utf-8").newLine();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'").newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
        html.element("title", title).newLine();
        html.start("style").trusted(STYLE).end().newLine();
        html.end(1);
        html.start("body").newLine();
        html.element("h1", title).newLine();
        if (!about.isEmpty()) {
            html.element("p", about).newLine();
        }
        html.start("div").start("table").start("thead").start("tr");
        for (var column : columns) {
            html.element("th", column, "scope", "col");
        }
        html.end(2);
        html.start("tbody").newLine();
        for (var row : rows) {
            html.start("tr", "class", row.marked() ? "clash" : "row");
            for (var cell : row.cells()) {
                html.element("td", cell, "dir", "auto");
            }
            html.end(1);
        }
        html.end(5);
        writer.flush();
    }
}
