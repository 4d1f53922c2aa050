// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;
import org.plenaria.timeline.TimelineScene;

/** No text lies on another one, none is cut by the edge of its room, and nothing is painted outside the picture. */
class PictureGeometryTest {

    /** From the top of capitals to the foot of letters that reach below the line, as a share of their size. */
    private static final double LETTERS = 0.85;
    private static final double TOLERANCE = 0.6; // positions are rounded to whole pixels

    private final TextFit fit = SvgExport.fit();

    private record Written(String text, Bounds bounds) {}

    @ParameterizedTest
    @CsvSource({
        "red-gealc-2020, 640", "red-gealc-2020, 1000", "red-gealc-2020, 1400", "red-gealc-2020, 2600",
        "regional-water-2027, 640", "regional-water-2027, 1000", "regional-water-2027, 1400",
        "regional-water-2027, 2600",
        "bilingual-2026, 640", "bilingual-2026, 1000", "bilingual-2026, 1400", "bilingual-2026, 2600",
        "blank, 640", "blank, 1400",
    })
    void textsKeepClearOfEachOtherAndOfTheEdges(String sample, int width) {
        var plan = Exported.sample(sample);

        pictures(plan, width).forEach(scene -> {
            var texts = new ArrayList<Written>();
            for (var layer : scene.layers()) {
                texts.addAll(written(layer));
            }
            assertThat(overlapping(texts)).as("texts on each other, " + width + " wide").isEmpty();
            assertThat(scene.layers().stream().flatMap(layer -> outside(layer, scene).stream()).toList())
                    .as("texts cut by an edge, " + width + " wide")
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"red-gealc-2020, 700", "regional-water-2027, 700", "regional-water-2027, 1400", "bilingual-2026, 3000"})
    void noUprightLineRunsThroughWordsBesideBarsOrThroughHeadings(String sample, int width) {
        var all = new ArrayList<Written>();
        pictures(Exported.sample(sample), width).forEach(scene -> {
            var shapes = scene.layers().stream().flatMap(layer -> layer.shapes().stream()).toList();
            var words = shapes.stream()
                    .filter(shape -> shape instanceof Shape.Text text && isOnTheGround(text))
                    .map(shape -> written((Shape.Text) shape))
                    .toList();
            all.addAll(words);
            var struck = words.stream()
                    .filter(word -> shapes.stream().anyMatch(shape -> shape instanceof Shape.Line line
                            && line.x1() == line.x2()
                            && overlap(word.bounds, new Bounds(line.x1(), line.y1(), 1, line.y2() - line.y1()))))
                    .map(Written::text)
                    .toList();
            assertThat(struck).isEmpty();
        });
        assertThat(all).isNotEmpty();
    }

    /** Beside a bar, where no bar covers the lines, or in a heading, which may reach over the time. */
    private static boolean isOnTheGround(Shape.Text text) {
        return text.style() == TextStyle.AREA
                || text.style() == TextStyle.BAR && text.ink().role() == Role.MUTED_TEXT;
    }

    private Stream<TimelineScene> pictures(Plan plan, int width) {
        var all = Stream.of(new PictureView(Optional.empty(), width));
        var areas = plan.areas().stream().map(area -> new PictureView(Optional.of(area.id()), width));
        return Stream.concat(all, areas)
                .map(view -> Picture.of(plan, ExportOptions.of(plan).showing(view), fit).scene());
    }

    private List<Written> written(Layer layer) {
        return layer.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .map(this::written)
                .toList();
    }

    private Written written(Shape.Text text) {
        double height = text.style().size() * LETTERS;
        return new Written(
                text.text(),
                new Bounds(text.x(), text.y() - height / 2, fit.width(text.text(), text.style()), height));
    }

    private static List<String> overlapping(List<Written> texts) {
        var found = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(texts.get(i).bounds, texts.get(j).bounds)) {
                    found.add(texts.get(i).text + " / " + texts.get(j).text);
                }
            }
        }
        return found;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.x() + TOLERANCE < b.right() && b.x() + TOLERANCE < a.right()
                && a.y() + TOLERANCE < b.bottom() && b.y() + TOLERANCE < a.bottom();
    }

    private List<String> outside(Layer layer, TimelineScene scene) {
        var view = scene.frame().viewport();
        var picture = new Bounds(0, 0, view.width(), view.height());
        assertThat(within(layer.clip(), picture)).as("the room of a layer: " + layer.clip()).isTrue();
        return written(layer).stream()
                .filter(one -> !within(one.bounds, layer.clip()))
                .map(one -> one.text + " " + one.bounds)
                .toList();
    }

    private static boolean within(Bounds inner, Bounds outer) {
        return inner.x() >= outer.x() - TOLERANCE && inner.right() <= outer.right() + TOLERANCE
                && inner.y() >= outer.y() - TOLERANCE && inner.bottom() <= outer.bottom() + TOLERANCE;
    }
}
