// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Makes the template that is shipped as an example, as a secretariat would have made it in Word: a letterhead with a logo,
 * fonts and colours of its own, a first page with the masthead, then the contents list and the plan.
 */
public final class SampleTemplate {

    /** Where it is shipped. */
    public static final Path FILE = Path.of("sample-plans", "templates", "letterhead.dotx");

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:w=\"" + TemplateXml.W + "\" xmlns:r=\"" + TemplateXml.R + "\"";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String DEEP = "0B5563";
    private static final String OCHRE = "C8792B";

    private SampleTemplate() {}

    /** Writes it anew into the folder of samples. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, zip(parts()));
    }

    /** A template of these parts. */
    public static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Its parts by their names. */
    public static Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="png" ContentType="image/png"/>\
                <Override PartName="/word/document.xml" ContentType="%1$stemplate.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>\
                <Override PartName="/word/settings.xml" ContentType="%1$ssettings+xml"/>\
                <Override PartName="/word/header1.xml" ContentType="%1$sheader+xml"/>\
                <Override PartName="/word/header2.xml" ContentType="%1$sheader+xml"/>\
                <Override PartName="/word/footer1.xml" ContentType="%1$sfooter+xml"/></Types>""".formatted(TYPE));
        put(parts, "_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"));
        put(parts, "word/document.xml", document());
        put(parts, "word/_rels/document.xml.rels", relations(
                "rId1", "styles", "styles.xml", "rId2", "settings", "settings.xml", "rId3", "header", "header1.xml",
                "rId4", "header", "header2.xml", "rId5", "footer", "footer1.xml"));
        put(parts, "word/styles.xml", styles());
        put(parts, "word/settings.xml", "<w:settings" + SPACES + """
                ><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" \
                w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>""");
        put(parts, "word/header1.xml", "<w:hdr" + SPACES + ">" + paragraph("Header",
                run("{{organization}}") + "<w:r><w:tab/></w:r>" + run("{{title}}")) + "</w:hdr>");
        put(parts, "word/header2.xml", "<w:hdr" + SPACES + ">" + paragraph("Letterhead",
                "<w:r>" + picture() + "</w:r>" + run("  ") + run("{{organization}}"))
                + paragraph("LetterheadFull", run("{{organizationInFull}}")) + "</w:hdr>");
        put(parts, "word/_rels/header2.xml.rels", relations("rId1", "image", "media/logo.png"));
        put(parts, "word/footer1.xml", "<w:ftr" + SPACES + ">" + paragraph("Footer",
                run("{{reference}}") + "<w:r><w:tab/></w:r>" + field("PAGE") + run(" / ") + field("NUMPAGES"))
                + "</w:ftr>");
        parts.put("word/media/logo.png", logo());
        return parts;
    }

    private static String document() {
        var margins = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1985\" w:right=\"1247\" w:bottom=\"1361\" "
                + "w:left=\"1531\" w:header=\"737\" w:footer=\"624\" w:gutter=\"0\"/>";
        return "<w:document" + SPACES + "><w:body>"
                + paragraph("CoverLine", run("{{distribution}}") + run("  ·  ") + run("{{reference}}"))
                + paragraph("CoverMeeting", run("{{meeting}}"))
                + paragraph("Title", run("{{title}}"))
                + paragraph("Subtitle", run("{{period}}"))
                + paragraph("CoverLine", run("{{placeAndDate}}"))
                + paragraph("Normal", run("{{contents}}"))
                + paragraph("Normal", run("{{plan}}"))
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"rId4\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"rId5\"/>"
                + margins + "<w:titlePg/></w:sectPr></w:body></w:document>";
    }

    private static String styles() {
        return "<w:styles" + SPACES + "><w:docDefaults><w:rPrDefault><w:rPr>" + fonts("Calibri")
                + "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault/></w:docDefaults>"
                + style("Normal", "Normal", "<w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/>", "")
                + style("BodyText", "Body Text",
                        "<w:spacing w:before=\"60\" w:after=\"80\" w:line=\"276\" w:lineRule=\"auto\"/>", "")
                + style("Title", "Title", "<w:spacing w:before=\"120\" w:after=\"60\"/>",
                        fonts("Georgia") + "<w:b/><w:bCs/><w:color w:val=\"" + DEEP + "\"/><w:sz w:val=\"52\"/>"
                                + "<w:szCs w:val=\"52\"/>")
                + style("Subtitle", "Subtitle", "<w:spacing w:after=\"60\"/>",
                        "<w:color w:val=\"" + OCHRE + "\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                + heading(1, 32, 420, 90)
                + heading(2, 27, 320, 60)
                + heading(3, 23, 200, 20)
                + style("TOCHeading", "TOC Heading", "<w:keepNext/><w:spacing w:before=\"480\" w:after=\"80\"/>",
                        fonts("Georgia") + "<w:b/><w:bCs/><w:color w:val=\"" + DEEP + "\"/><w:sz w:val=\"30\"/>"
                                + "<w:szCs w:val=\"30\"/>")
                + style("TOC1", "toc 1", "<w:spacing w:before=\"50\"/>", "")
                + style("TOC2", "toc 2", "<w:spacing w:before=\"30\"/>", "")
                + style("Header", "header", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\""
                                + OCHRE + "\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"9128\"/></w:tabs>",
                        "<w:color w:val=\"" + DEEP + "\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + style("Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9128\"/></w:tabs>",
                        "<w:color w:val=\"" + DEEP + "\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + style("Letterhead", "Letterhead", "",
                        fonts("Georgia") + "<w:b/><w:bCs/><w:color w:val=\"" + DEEP + "\"/><w:sz w:val=\"30\"/>"
                                + "<w:szCs w:val=\"30\"/>")
                + style("LetterheadFull", "Letterhead Full", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" "
                                + "w:space=\"6\" w:color=\"" + OCHRE + "\"/></w:pBdr><w:spacing w:after=\"360\"/>",
                        "<w:color w:val=\"" + DEEP + "\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + style("CoverLine", "Cover Line", "<w:spacing w:before=\"60\"/>",
                        "<w:color w:val=\"555555\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
                + style("CoverMeeting", "Cover Meeting", "<w:spacing w:before=\"480\"/>",
                        "<w:caps/><w:color w:val=\"555555\"/><w:spacing w:val=\"20\"/><w:sz w:val=\"22\"/>"
                                + "<w:szCs w:val=\"22\"/>")
                + "</w:styles>";
    }

    private static String heading(int level, int size, int before, int after) {
        return style("Heading" + level, "heading " + level,
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>"
                        + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                fonts(level == 3 ? "Calibri" : "Georgia") + "<w:b/><w:bCs/><w:color w:val=\"" + DEEP
                        + "\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>");
    }

    private static String style(String id, String name, String paragraph, String run) {
        var normal = id.equals("Normal");
        return "<w:style w:type=\"paragraph\"" + (normal ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>" + (normal ? "" : "<w:basedOn w:val=\"Normal\"/>")
                + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String fonts(String family) {
        return "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:cs=\"" + family + "\"/>";
    }

    /** A paragraph of a style. */
    public static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    /** A run of text. */
    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String instruction) {
        return "<w:fldSimple w:instr=\" " + instruction + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String picture() {
        var size = "cx=\"540000\" cy=\"540000\"";
        return "<w:drawing><wp:inline xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" "
                + "distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr id=\"1\" name=\"Logo\" descr=\"Logo\"/>"
                + "<a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING + "picture\">"
                + "<pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logo\"/>"
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/>"
                + "</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing>";
    }

    /** A river between two banks, in a disc. */
    private static byte[] logo() throws IOException {
        var image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode("#" + DEEP));
        pen.fillOval(6, 6, 228, 228);
        pen.setStroke(new BasicStroke(15, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < 3; i++) {
            pen.setColor(i == 1 ? Color.decode("#" + OCHRE) : Color.WHITE);
            var wave = new Path2D.Double();
            double y = 84 + 37 * i;
            wave.moveTo(52, y);
            wave.curveTo(80, y - 34, 96, y - 34, 120, y);
            wave.curveTo(144, y + 34, 160, y + 34, 188, y);
            pen.draw(wave);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String relations(String... idsTypesTargets) {
        var all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < idsTypesTargets.length; i += 3) {
            all.append("<Relationship Id=\"").append(idsTypesTargets[i]).append("\" Type=\"").append(RELATION)
                    .append(idsTypesTargets[i + 1]).append("\" Target=\"").append(idsTypesTargets[i + 2]).append("\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
    }
}
