// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.plenaria.export.ooxml.Characters;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.plan.Plan;

/**
 * What the document says of itself: title, author, language, which plan and round it is, and that it follows PDF/UA-1.
 * The day is the round's, and the file's identifier comes from the plan's: the same plan gives the same file.
 */
final class PdfIdentity {

    private static final String PRODUCER = "Plenaria";

    private PdfIdentity() {}

    static void write(PDDocument document, Plan plan, PrintedPlan printed) throws IOException {
        var subject = PlanWords.joined(printed.masthead().meeting(), printed.reference());
        var day = GregorianCalendar.from(printed.day().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        var information = document.getDocumentInformation();
        information.setTitle(printed.title());
        information.setSubject(subject);
        if (!printed.organization().isEmpty()) {
            information.setAuthor(printed.organization());
        }
        information.setKeywords(printed.provenance());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(day);
        information.setModificationDate(day);
        var catalog = document.getDocumentCatalog();
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(printed, subject).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.setLanguage(printed.language().tag());
        catalog.getCOSObject().setItem(COSName.getPDFName("MarkInfo"), markInfo());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.setVersion(1.7f);
        var id = plan.id().value();
        document.setDocumentId(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    }

    private static COSDictionary markInfo() {
        var info = new COSDictionary();
        info.setBoolean(COSName.getPDFName("Marked"), true);
        return info;
    }

    private static String xmp(PrintedPlan printed, String subject) {
        var stamp = printed.day() + "T00:00:00Z";
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <pdf:Producer>%s</pdf:Producer><pdf:Keywords>%s</pdf:Keywords>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(
                        escaped(printed.title()), escaped(printed.organization()), escaped(subject),
                        printed.language().tag(), stamp, stamp, PRODUCER, PRODUCER, escaped(printed.provenance()));
    }

    private static String escaped(String text) {
        return Characters.visible(text)
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
