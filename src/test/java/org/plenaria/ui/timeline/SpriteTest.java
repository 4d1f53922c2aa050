// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpriteTest {

    private static final int BLUE = 0xff1d5fb8;
    private static final int WHITE = 0xffffffff;

    @Test
    void the_corners_of_a_box_are_round_and_its_middle_is_full() {
        var box = new Sprite.Box(20, 20, 7, BLUE);

        assertThat(alpha(box, 0, 0)).isZero();
        assertThat(alpha(box, 1, 2)).isBetween(1, 254);
        assertThat(box.argb(10, 10)).isEqualTo(BLUE);
        assertThat(box.argb(10, 0)).isEqualTo(BLUE);
        assertThat(alpha(box, 19, 19)).isEqualTo(alpha(box, 0, 0));
    }

    @Test
    void an_outline_is_empty_inside_and_as_thick_as_asked() {
        var outline = new Sprite.Outline(20, 20, 3, 2, Sprite.Dash.SOLID, BLUE);

        assertThat(outline.argb(0, 10)).isEqualTo(BLUE);
        assertThat(outline.argb(1, 10)).isEqualTo(BLUE);
        assertThat(alpha(outline, 2, 10)).isZero();
        assertThat(alpha(outline, 10, 10)).isZero();
    }

    @Test
    void dashes_take_turns_with_gaps() {
        var dashes = new Sprite.Dashes(14, 1, false, new Sprite.Dash(4, 3), BLUE);

        assertThat(dashes.argb(3, 0)).isEqualTo(BLUE);
        assertThat(dashes.argb(4, 0)).isZero();
        assertThat(dashes.argb(7, 0)).isEqualTo(BLUE);
    }

    @Test
    void strokes_go_on_from_one_piece_of_a_hatch_to_the_next() {
        var whole = new Sprite.Hatch(30, 18, 0, 7, 1, 0, BLUE);
        var rest = new Sprite.Hatch(30, 18, 0, 7, 1, 10, BLUE);

        for (int x = 2; x < 18; x++) {
            assertThat(rest.argb(x, 9)).isEqualTo(whole.argb(x + 10, 9));
        }
    }

    @Test
    void a_diamond_stands_apart_from_its_bar_by_a_rim() {
        var diamond = new Sprite.Diamond(21, 8, 2, BLUE, WHITE);

        assertThat(diamond.argb(10, 10)).isEqualTo(BLUE);
        assertThat(diamond.argb(10, 1)).isNotEqualTo(BLUE);
        assertThat(alpha(diamond, 10, 1)).isPositive();
        assertThat(alpha(diamond, 1, 1)).isZero();
        assertThat(diamond.argb(4, 10)).isEqualTo(diamond.argb(16, 10));
    }

    @Test
    void lines_keep_a_whole_number_of_pixels_at_every_size() {
        for (double unit : new double[] {0.8, 1, 1.1, 1.25, 1.6}) {
            for (double density : new double[] {1, 1.25, 1.5, 2}) {
                var grid = new PixelGrid(unit, density);

                assertThat(grid.thickness(1)).isPositive();
                assertThat(grid.at(grid.pixel(10)) * density).isEqualTo(Math.rint(grid.at(grid.pixel(10)) * density));
            }
        }
        assertThat(new PixelGrid(1, 2).thickness(1)).isEqualTo(2);
    }

    private static int alpha(Sprite sprite, int x, int y) {
        return sprite.argb(x, y) >>> 24;
    }
}
