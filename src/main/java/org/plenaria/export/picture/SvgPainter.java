// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.plenaria.export.ooxml.Characters;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.Tone;
import org.plenaria.timeline.paper.PaperPage;

/** Paints the plain shapes of a timeline as SVG 1.1; texts stay texts, which can be searched, copied and edited. */
public final class SvgPainter {

    static final double CAPTION_X = 12;
    static final double CAPTION_BASELINE = 26;
    static final double CAPTION_SIZE = 16;
    private static final double HATCH_STEP = 7;
    /** From the middle of letters down to the line they stand on, as a share of their size. */
    static final double BASELINE = 0.35;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final InkAttributes inks;
    private final StringBuilder svg = new StringBuilder();
    private int clips;

    public SvgPainter(Palette palette) {
        this((property, ink) -> paint(property, palette.colour(ink)));
    }

    /** A painter whose colours are given by someone else, such as a style sheet. */
    public SvgPainter(InkAttributes inks) {
        this.inks = inks;
    }

    /**
     * A scene under its title, as one SVG document.
     *
     * @param language of the words in it
     */
    public String paint(TimelineScene scene, String title, Locale language) {
        return paint(scene, title, List.of(title), "", language);
    }

    /**
     * A scene under its title, as one SVG document.
     *
     * @param caption the title in lines
     * @param description told to whoever looks into the file or hears it read; may be ""
     * @param language of the words in it
     */
    String paint(TimelineScene scene, String title, List<String> caption, String description, Locale language) {
        var view = scene.frame().viewport();
        double above = Picture.captionHeight(caption);
        begin(language, number(view.width()), number(view.height() + above),
                viewBox(view.width(), view.height() + above));
        told(title, description);
        box(new Bounds(0, 0, view.width(), view.height() + above), 0, fill(Ink.BACKGROUND));
        for (int i = 0; i < caption.size(); i++) {
            var line = caption.get(i);
            svg.append("<text");
            attributes(
                    "x", CAPTION_X, "y", CAPTION_BASELINE + i * Picture.CAPTION_LINE, "font-size", CAPTION_SIZE);
            svg.append(" font-weight=\"bold\"")
                    .append(fill(Ink.TEXT)).append(direction(line)).append('>').append(escaped(line))
                    .append("</text>\n");
        }
        svg.append("<g transform=\"translate(0 ").append(number(above)).append(")\">\n");
        scene.layers().forEach(this::paint);
        return svg.append("</g>\n</svg>\n").toString();
    }

    /**
     * A page of paper in its true size, as one SVG document.
     *
     * @param language of the words in it
     */
    public String paint(PaperPage page, Locale language) {
        begin(language, millimetres(page.width()), millimetres(page.height()),
                viewBox(page.width(), page.height()));
        told(page.title(), "");
        box(new Bounds(0, 0, page.width(), page.height()), 0, fill(Ink.BACKGROUND));
        for (var part : page.parts()) {
            svg.append("<g transform=\"translate(").append(number(part.x())).append(' ').append(number(part.y()))
                    .append(") scale(").append(Math.round(part.scale() * 10_000) / 10_000.0).append(")\">\n");
            part.layers().forEach(this::paint);
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    /** Lets a viewer make the picture as wide as it likes. */
    private static String viewBox(double width, double height) {
        return " viewBox=\"0 0 " + number(width) + " " + number(height) + "\"";
    }

    /**
     * From right to left for texts that begin so, as pictures made of dots have it; their left end stays where it is.
     */
    private static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? ""
                : " direction=\"rtl\" unicode-bidi=\"embed\" text-anchor=\"end\"";
    }

    private void begin(Locale language, String width, String height, String more) {
        svg.setLength(0);
        clips = 0;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"").append(language.toLanguageTag())
                .append("\" width=\"").append(width)
                .append("\" height=\"").append(height).append('"').append(more)
                .append(" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n");
    }

    private void told(String title, String description) {
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        if (!description.isEmpty()) {
            svg.append("<desc>").append(escaped(description)).append("</desc>\n");
        }
    }

    private void paint(Layer layer) {
        int index = clips++;
        svg.append("<clipPath id=\"layer").append(index).append("\">");
        box(layer.clip(), 0, "");
        svg.append("</clipPath>\n<g clip-path=\"url(#layer").append(index).append(")\">\n");
        layer.shapes().forEach(this::paint);
        svg.append("</g>\n");
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Box(Bounds bounds, double radius, Ink ink) -> box(bounds, radius, fill(ink));
            case Shape.Outline(Bounds bounds, double radius, double width, boolean dashed, Ink ink) ->
                box(bounds.grown(-width / 2), radius, " fill=\"none\"" + stroke(ink, width, dashed));
            case Shape.Line line -> {
                svg.append("<line");
                attributes("x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2());
                svg.append(stroke(line.ink(), line.width(), line.dashed())).append("/>\n");
            }
            case Shape.Hatch hatch -> hatch(hatch);
            case Shape.Diamond diamond -> {
                diamond(diamond, diamond.radius() + 2, Ink.BACKGROUND);
                diamond(diamond, diamond.radius(), diamond.ink());
            }
            case Shape.Chevron chevron -> chevron(chevron);
            case Shape.Text text -> text(text);
        }
    }

    private void box(Bounds bounds, double radius, String style) {
        svg.append("<rect");
        attributes("x", bounds.x(), "y", bounds.y(), "width", Math.max(0, bounds.width()),
                "height", Math.max(0, bounds.height()));
        if (radius > 0) {
            attributes("rx", radius);
        }
        svg.append(style).append("/>\n");
    }

    private void hatch(Shape.Hatch hatch) {
        var b = hatch.bounds().grown(-1);
        svg.append("<path d=\"");
        for (double foot = b.x() - b.height(); foot < b.right(); foot += HATCH_STEP) {
            double from = Math.max(foot, b.x());
            double to = Math.min(foot + b.height(), b.right());
            svg.append('M').append(number(from)).append(' ').append(number(b.bottom() - (from - foot)))
                    .append('L').append(number(to)).append(' ').append(number(b.bottom() - (to - foot)));
        }
        svg.append('"').append(stroke(hatch.ink(), 1, false)).append("/>\n");
        paint(new Shape.Outline(hatch.bounds(), hatch.radius(), 1, true, hatch.ink()));
    }

    private void diamond(Shape.Diamond d, double radius, Ink ink) {
        polygon(ink, d.x() - radius, d.y(), d.x(), d.y() - radius, d.x() + radius, d.y(), d.x(), d.y() + radius);
    }

    private void chevron(Shape.Chevron c) {
        double x = c.x();
        double y = c.y();
        switch (c.direction()) {
            case DOWN -> polygon(c.ink(), x - 4, y - 2, x + 4, y - 2, x, y + 3);
            case UP -> polygon(c.ink(), x - 5, y + 3, x, y - 4, x + 5, y + 3);
            case RIGHT -> polygon(c.ink(), x - 2, y - 4, x + 3, y, x - 2, y + 4);
            case LEFT -> polygon(c.ink(), x + 2, y - 4, x - 3, y, x + 2, y + 4);
        }
    }

    private void polygon(Ink ink, double... points) {
        svg.append("<polygon points=\"");
        for (int i = 0; i < points.length; i++) {
            svg.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(points[i]));
        }
        svg.append('"').append(fill(ink)).append("/>\n");
    }

    private void text(Shape.Text text) {
        double size = text.style().size();
        svg.append("<text");
        attributes("x", text.x(), "y", text.y() + size * BASELINE, "font-size", size);
        svg.append(text.style().bold() ? " font-weight=\"bold\"" : "")
                .append(fill(text.ink())).append(direction(text.text())).append('>')
                .append(escaped(text.text())).append("</text>\n");
    }

    private void attributes(Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            svg.append(' ').append(namesAndValues[i]).append("=\"")
                    .append(number((double) namesAndValues[i + 1])).append('"');
        }
    }

    private String fill(Ink ink) {
        return inks.of("fill", ink);
    }

    private String stroke(Ink ink, double width, boolean dashed) {
        return inks.of("stroke", ink) + " stroke-width=\"" + number(width) + '"'
                + (dashed ? " stroke-dasharray=\"4 3\"" : "");
    }

    private static String paint(String name, Tone tone) {
        var opacity = tone.opacity() < 1 ? " " + name + "-opacity=\"" + number(tone.opacity()) + '"' : "";
        return " " + name + "=\"" + tone.hex() + '"' + opacity;
    }

    private static String millimetres(double points) {
        return number(points / POINTS_PER_MILLIMETRE) + "mm";
    }

    /** To a hundredth of a pixel, without zeros at the end, whatever the country. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : Double.toString(hundredths / 100.0);
    }

    private static String escaped(String text) {
        return Characters.visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
