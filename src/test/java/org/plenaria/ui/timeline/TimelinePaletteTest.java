// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.plan.Colour;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Role;

class TimelinePaletteTest {

    private static final List<Role> GROUNDS = List.of(
            Role.BACKGROUND, Role.LATER_PERIOD, Role.HEADER, Role.GROUP, Role.SELECTED_ROW, Role.HOVERED_ROW,
            Role.DROP_TARGET);

    @ParameterizedTest
    @MethodSource("palettes")
    void every_text_can_be_read_on_every_ground_it_may_stand_on(TimelinePalette palette) {
        for (var ground : GROUNDS) {
            for (var text : List.of(Role.TEXT, Role.HEADING_TEXT, Role.MUTED_TEXT)) {
                assertThat(TimelinePalette.contrast(palette.colour(text), palette.colour(ground)))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(TimelinePalette.TEXT_CONTRAST);
            }
        }
        assertThat(TimelinePalette.contrast(palette.colour(Role.WARNING_TEXT), palette.colour(Role.WARNING)))
                .isGreaterThanOrEqualTo(TimelinePalette.TEXT_CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void words_on_a_bar_can_be_read_on_its_done_and_its_open_part_in_any_colour(TimelinePalette palette) {
        var colours = Stream.concat(
                Colour.PALETTE.stream(),
                Stream.of("#ffffff", "#000000", "#ffff00", "#ff0000", "#00ff00", "#808080").map(Colour::new));
        colours.map(Optional::of).forEach(area -> {
            var text = palette.colour(new Ink(Role.BAR_TEXT, area));
            for (var part : List.of(Role.BAR, Role.BAR_DONE)) {
                assertThat(TimelinePalette.contrast(text, palette.colour(new Ink(part, area))))
                        .as("on %s of %s", part, area)
                        .isGreaterThanOrEqualTo(TimelinePalette.TEXT_CONTRAST);
            }
        });
    }

    static Stream<TimelinePalette> palettes() {
        return Stream.of(TimelinePalette.light(), TimelinePalette.dark());
    }
}
