// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

/** What a plan can be exported to. */
public enum ExportFormat {
    /** The formal document. */
    WORD("docx"),
    /** A workbook for review. */
    EXCEL("xlsx"),
    /** A table for other programs. */
    CSV("csv"),
    /** The timeline as a picture. */
    SVG("svg"),
    /** The timeline as a picture made of dots. */
    PNG("png"),
    /** The formal document for reading and archives. */
    PDF("pdf"),
    /** The timeline alone, on pages of paper. */
    TIMELINE_PDF("pdf", "timeline-pdf"),
    /** One web page that needs nothing else. */
    HTML("html"),
    /** Days for calendars: iCalendar. */
    CALENDAR("ics"),
    /** Tasks for planning programs: Microsoft Project's XML. */
    PROJECT("xml", "mspdi"),
    /** Plain text with marks for headings and lists. */
    MARKDOWN("md"),
    /** The comments with their decisions, as standards bodies print them. */
    COMMENTS_WORD("docx", "comments-docx"),
    /** The same to be filtered and filled in. */
    COMMENTS_EXCEL("xlsx", "comments-xlsx"),
    /** Who changed what and when. */
    LOG_EXCEL("xlsx", "log-xlsx"),
    /** What came of the year, to be read. */
    REPORT_WORD("docx", "report-docx"),
    /** The same to be reckoned with. */
    REPORT_EXCEL("xlsx", "report-xlsx"),
    /** The same as a web page. */
    REPORT_HTML("html", "report-html");

    private final String extension;
    private final String key;

    ExportFormat(String extension) {
        this(extension, extension);
    }

    ExportFormat(String extension, String key) {
        this.extension = extension;
        this.key = key;
    }

    /** By which name it is asked for on the command line. */
    public String key() {
        return key;
    }

    /**
     * The part of a plan it tells of, by which its file's name differs from that of the plan's own document of the
     * same kind: "comments", "log", "timeline"; "" for the whole.
     */
    public String part() {
        int dash = key.lastIndexOf('-');
        return dash < 0 ? "" : key.substring(0, dash);
    }

    /** Whether it is a picture of the timeline. */
    public boolean isPicture() {
        return this == SVG || this == PNG;
    }

    /** What names of such files end with, without the dot. */
    public String extension() {
        return extension;
    }
}
