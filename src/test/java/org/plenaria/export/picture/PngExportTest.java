// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperPages;
import org.plenaria.timeline.paper.PaperPart;

class PngExportTest {

    private static final int BAR_OF_FIRST_AREA = 0xd0ddf0;
    private final Plan plan = Exported.sample("red-gealc-2020");

    @Test
    void thePictureIsAsWideAsAskedAndShowsTheTimelineInItsColours() throws IOException {
        var image = image(png(new PictureView(area(), 1000)));

        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getRGB(2, 2) & 0xffffff).as("the ground").isEqualTo(0xffffff);
        assertThat(count(image, BAR_OF_FIRST_AREA)).as("dots of bars").isGreaterThan(20_000);
        assertThat(count(image, 0x1d2530)).as("dots of letters").isGreaterThan(100);
    }

    @Test
    void moreDotsAPixelShowTheSameInMoreDots() throws IOException {
        var once = image(png(new PictureView(area(), 1000)));
        var twice = image(png(new PictureView(area(), 1000).in(2)));

        assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
        assertThat(twice.getHeight()).isEqualTo(2 * once.getHeight());
        assertThat(count(twice, BAR_OF_FIRST_AREA)).isGreaterThan(3 * count(once, BAR_OF_FIRST_AREA));
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(png(PictureView.WHOLE_PLAN)).isEqualTo(png(PictureView.WHOLE_PLAN));
    }

    @Test
    void theFileSaysWhichPlanRoundAndDayItComesFrom() {
        var texts = texts(png(new PictureView(area(), 1000)));

        assertThat(texts).containsEntry("Title", "2020 Work Plan · 3.1 Cross-border services")
                .containsEntry("Source", "Draft · 30 September 2019")
                .containsEntry("Software", "Plenaria");
    }

    @Test
    void aPictureThatNoProgramCouldOpenIsRefusedWithTheWaysOut() {
        var area = plan.areas().getFirst();
        var activities = Stream.generate(() -> area.activities().getFirst().copy()).limit(2000).toList();
        var large = plan.withAreas(List.of(area.withActivities(activities)));
        var options = ExportOptions.of(large);

        assertThatThrownBy(() -> PngExport.write(large, options, new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(PictureException.class, problem -> assertThat(problem.message(Locale.ENGLISH))
                        .contains("1,400 by").contains("Choose one area").contains("SVG"));
    }

    @Test
    void aPageOfPaperHasItsTrueSize() throws IOException {
        var texts = new PaperTexts(plan, plan.originalLanguage());
        var look = new PlanLook(plan, TimelineContent.all(), TimelinePhrases.onPaper(plan, texts.words()));
        var pages = PaperPages.of(
                List.of(new PaperPart(look, texts.ofAll())), PageSetup.USUAL, PngExport.fit());
        var out = new ByteArrayOutputStream();

        PngExport.write(pages.pages().getFirst(), Locale.ENGLISH, 100, out);

        var image = image(out.toByteArray());
        assertThat(image.getWidth()).isEqualTo(Math.round(297 / 25.4f * 100));
        assertThat(image.getHeight()).isEqualTo(Math.round(210 / 25.4f * 100));
        var svg = new ByteArrayOutputStream();
        SvgExport.write(pages.pages().getFirst(), Locale.ENGLISH, svg);
        assertThat(svg.toString(StandardCharsets.UTF_8))
                .contains("width=\"297mm\" height=\"210mm\"", ">All areas of work<", ">Page 1 of ");
    }

    private Optional<Id> area() {
        return Optional.of(plan.areas().getFirst().id());
    }

    private byte[] png(PictureView view) {
        return Exported.bytes(plan, ExportFormat.PNG, ExportOptions.of(plan).showing(view));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int count(BufferedImage image, int colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    /** The international texts of a PNG file (ISO/IEC 15948, 11.3.4.5), which are not packed in ours. */
    private static Map<String, String> texts(byte[] png) {
        var texts = new LinkedHashMap<String, String>();
        var bytes = ByteBuffer.wrap(png).position(8);
        while (bytes.hasRemaining()) {
            var data = new byte[bytes.getInt()];
            var type = new byte[4];
            bytes.get(type).get(data).getInt();
            if (new String(type, StandardCharsets.US_ASCII).equals("iTXt")) {
                var parts = new String(data, StandardCharsets.UTF_8).split("\0", -1);
                texts.put(parts[0], parts[parts.length - 1]);
            }
        }
        return texts;
    }
}
