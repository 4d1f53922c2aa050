// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void aDocumentWithAnyNumberOfQuotesAndAmpersandsIsRead() throws Exception {
        var xml = ("<a>" + "<b>&quot;&amp;</b>".repeat(120_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        int events = 0;
        for (var reader = Xml.stream(xml); reader.hasNext(); reader.next()) {
            events++;
        }

        assertThat(events).isGreaterThan(360_000);
        assertThat(Xml.children(Xml.root(xml, "many.xml"))).hasSize(120_000);
    }
}
