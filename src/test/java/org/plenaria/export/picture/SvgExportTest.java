// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgExportTest {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    @Test
    void everyActivityOfThePlanIsInThePictureAsTextAndWithinIt() throws Exception {
        var plan = Exported.sample("regional-water-2027");

        var document = parsed(svg(plan, PictureView.WHOLE_PLAN));

        double height = Double.parseDouble(document.getDocumentElement().getAttribute("height"));
        var texts = document.getElementsByTagNameNS(NAMESPACE, "text");
        var written = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            written.append(text.getTextContent()).append('\n');
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
        }
        assertThat(written.toString().lines()).contains("3.1.1", "3.8.7", "Hydrological bulletin of the basin");
        assertThat(written).doesNotContain("Add activity");
    }

    @Test
    void charactersThatXmlCannotHoldDoNotBreakThePicture() throws Exception {
        var plan = Exported.sample("red-gealc-2020");
        var named = plan.withTitle(LocalizedText.of(Language.ENGLISH, "<A> & \u0001 \ud800"));

        var document = parsed(svg(named, PictureView.WHOLE_PLAN));

        assertThat(document.getElementsByTagNameNS(NAMESPACE, "title").item(0).getTextContent())
                .startsWith("<A> & \u2401");
    }

    @Test
    void aPictureCanBeInAnotherLanguage() {
        var plan = Exported.sample("red-gealc-2020");
        var options = ExportOptions.of(plan).in(Language.SPANISH);

        var svg = new String(Exported.bytes(plan, ExportFormat.SVG, options), StandardCharsets.UTF_8);

        assertThat(List.of("xml:lang=\"es\"", ">Actividad<", "1.er semestre")).allMatch(svg::contains);
    }

    @Test
    void textsThatBeginFromRightToLeftRunThatWayAndOthersDoNot() {
        var plan = Exported.sample("red-gealc-2020");
        var named = plan.withTitle(LocalizedText.of(Language.ENGLISH, "\u05ea\u05db\u05e0\u05d9\u05ea (2020)"));

        assertThat(svg(named, PictureView.WHOLE_PLAN)).containsOnlyOnce("direction=\"rtl\"");
        assertThat(svg(plan, PictureView.WHOLE_PLAN)).doesNotContain("rtl").contains("viewBox=\"0 0 1400 ");
    }

    private static String svg(Plan plan, PictureView view) {
        var options = ExportOptions.of(plan).showing(view);
        return new String(Exported.bytes(plan, ExportFormat.SVG, options), StandardCharsets.UTF_8);
    }

    private static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
