// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plenaria.export.Exported;

class WordTemplateTest {

    private static final String MAIN = "word/document.xml";
    private static final String LINKS = "word/_rels/document.xml.rels";

    @Test
    void theShippedTemplateIsTheOneThatIsMadeHere() throws IOException {
        var shipped = Exported.parts(Files.readAllBytes(SampleTemplate.FILE));
        var made = Exported.parts(SampleTemplate.zip(SampleTemplate.parts()));

        assertThat(shipped.keySet()).isEqualTo(made.keySet());
        made.remove("word/media/logo.png"); // drawn by each Java a little differently
        assertThat(shipped).containsAllEntriesOf(made);
    }

    @Test
    void itSaysItsPageAndPlaces() throws Exception {
        var template = WordTemplate.of("letterhead.dotx", SampleTemplate.zip(SampleTemplate.parts()));

        assertThat(template.page()).contains(new TemplatePage(11906, 16838, 1985, 1247, 1361, 1531, 737, 624));
        assertThat(template.places()).containsExactlyInAnyOrder(BlockPlace.CONTENTS, BlockPlace.PLAN);
    }

    @Test
    void whatIsNoWordFileIsRefusedWithAWordOnWhatToDo() {
        assertRefused(TemplateRefusal.EMPTY, new byte[0]);
        assertRefused(TemplateRefusal.PDF, text("%PDF-1.7\n"));
        assertRefused(TemplateRefusal.RICH_TEXT, text("{\\rtf1 Dear delegates}"));
        assertRefused(TemplateRefusal.NO_ZIP, text("Dear delegates"));
        var old = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        assertRefused(TemplateRefusal.OLD_WORD, old);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertRefused(TemplateRefusal.PASSWORD, old);
        assertRefused(TemplateRefusal.TOO_LARGE, new byte[WordTemplate.MOST_BYTES + 1]);
    }

    @Test
    void otherZipsAreRefused() throws IOException {
        assertRefused(TemplateRefusal.NOT_WORD, SampleTemplate.zip(Map.of("hello.txt", text("Hello"))));
        assertRefused(TemplateRefusal.OPEN_DOCUMENT, SampleTemplate.zip(
                Map.of("mimetype", text("application/vnd.oasis.opendocument.text-template"))));
        assertRefused(TemplateRefusal.NOT_WORD, with("[Content_Types].xml", xml -> xml.replace(
                "wordprocessingml.template.main+xml", "spreadsheetml.sheet.main+xml")));
    }

    @Test
    void damageIsRefused() throws IOException {
        var whole = SampleTemplate.zip(SampleTemplate.parts());
        assertRefused(TemplateRefusal.DAMAGED, Arrays.copyOf(whole, whole.length / 3));
        assertRefused(TemplateRefusal.DAMAGED, with(MAIN, xml -> xml.substring(0, xml.length() / 2)));
        assertRefused(TemplateRefusal.DAMAGED, with(LINKS, xml -> xml.replace("styles.xml", "lost.xml")));
    }

    @Test
    void macrosAndLinksToOtherFilesAreRefused() throws IOException {
        var parts = SampleTemplate.parts();
        parts.put("word/vbaProject.bin", text("Sub AutoOpen()"));
        assertRefused(TemplateRefusal.MACROS, SampleTemplate.zip(parts));
        assertRefused(TemplateRefusal.MACROS, with("[Content_Types].xml", xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")));
        assertRefused(TemplateRefusal.OUTSIDE, with(LINKS, xml -> xml.replace("</Relationships>", """
                <Relationship Id="rId9" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" \
                Target="http://example.org/tracker.png" TargetMode="External"/></Relationships>""")));
    }

    @Test
    void entitiesBombsAndDepthsAreRefused() throws IOException {
        assertRefused(TemplateRefusal.OUTSIDE, with(MAIN, xml -> xml.replace("<w:document", """
                <!DOCTYPE w:document [<!ENTITY file SYSTEM "file:///etc/passwd">]><w:document""")));
        var parts = SampleTemplate.parts();
        parts.put("word/media/bomb.png", new byte[65 * 1024 * 1024]);
        assertRefused(TemplateRefusal.TOO_LARGE_INSIDE, SampleTemplate.zip(parts));
        assertRefused(TemplateRefusal.DAMAGED, with(MAIN, xml -> xml.replace(
                "<w:body>", "<w:body>" + "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000))));
    }

    @Test
    void theStrictVariantIsRefused() throws IOException {
        assertRefused(TemplateRefusal.STRICT, with("_rels/.rels", xml -> xml.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    }

    private static void assertRefused(TemplateRefusal reason, byte[] file) {
        var refused = catchThrowableOfType(
                TemplateRefusedException.class, () -> WordTemplate.of("house.dotx", file));
        assertThat(refused).as(reason.toString()).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.message(Locale.ENGLISH)).startsWith("“house.dotx” ")
                .contains(". ")
                .doesNotContain("{");
    }

    private static byte[] with(String part, UnaryOperator<String> change) throws IOException {
        var parts = new LinkedHashMap<>(SampleTemplate.parts());
        parts.compute(part, (_, bytes) -> text(change.apply(new String(bytes, StandardCharsets.UTF_8))));
        return SampleTemplate.zip(parts);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
