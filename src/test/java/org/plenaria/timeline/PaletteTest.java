// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.plan.Colour;

/** What can be read and told apart, by anybody, in the light and in the dark. */
class PaletteTest {

    private static final List<Role> GROUNDS = List.of(
            Role.BACKGROUND, Role.LATER_PERIOD, Role.HEADER, Role.GROUP, Role.SELECTED_ROW, Role.HOVERED_ROW,
            Role.DROP_TARGET);

    private static final List<Colour> COLOURS = Stream.concat(
                    Colour.PALETTE.stream(),
                    Stream.of("#ffffff", "#000000", "#ffff00", "#ff0000", "#00ff00", "#0000ff", "#808080", "#fef3c7")
                            .map(Colour::new))
            .toList();

    /** A text and what it may stand on, from the lowest ground up. */
    private record Pair(Ink text, List<Ink> grounds) {}

    @ParameterizedTest
    @MethodSource("palettes")
    void everyTextCanBeReadOnWhateverItMayStandOn(Palette palette) {
        for (var pair : pairs()) {
            var ground = pair.grounds.stream().map(palette::colour).reduce(PaletteTest::laidOver).orElseThrow();
            assertThat(palette.colour(pair.text).contrast(ground))
                    .as("%s on %s", pair.text, pair.grounds)
                    .isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void edgesOfBarsAndMilestonesCanBeToldFromTheirGround(Palette palette) {
        for (var colour : COLOURS) {
            for (var role : List.of(Role.BAR_EDGE, Role.BAR_EDGE_EXACT, Role.AREA_COLOUR)) {
                for (var ground : Palette.GROUNDS) {
                    assertThat(palette.colour(Ink.of(role, colour)).contrast(palette.colour(ground)))
                            .as("%s of %s on %s", role, colour, ground)
                            .isGreaterThanOrEqualTo(Palette.SHAPE_CONTRAST);
                }
            }
        }
        for (var ground : GROUNDS) {
            for (var role : List.of(Role.FOCUS, Role.SELECTION, Role.TODAY, Role.PLAN_MILESTONE)) {
                assertThat(palette.colour(role).contrast(palette.colour(ground)))
                        .as("%s on %s", role, ground)
                        .isGreaterThanOrEqualTo(Palette.SHAPE_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theBarsOfTheLoadOfMonthsCanBeToldFromTheHeaderTheyStandIn(Palette palette) {
        assertThat(palette.colour(Role.LOAD).contrast(palette.colour(Role.HEADER)))
                .isGreaterThanOrEqualTo(Palette.SHAPE_CONTRAST);
    }

    private static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var ground : GROUNDS) {
            for (var text : List.of(Role.TEXT, Role.HEADING_TEXT, Role.MUTED_TEXT)) {
                pairs.add(new Pair(Ink.of(text), List.of(Ink.of(ground))));
            }
            pairs.add(new Pair(Ink.of(Role.GHOST_TEXT), List.of(Ink.of(ground), Ink.of(Role.GHOST))));
        }
        pairs.add(new Pair(Ink.of(Role.WARNING_TEXT), List.of(Ink.of(Role.WARNING))));
        for (var colour : COLOURS) {
            for (var ground : Palette.GROUNDS) {
                var text = Ink.of(Role.BAR_TEXT, colour);
                pairs.add(new Pair(text, List.of(Ink.of(ground)))); // a cancelled bar is empty
                for (var part : List.of(Role.BAR, Role.BAR_DONE)) {
                    pairs.add(new Pair(text, List.of(Ink.of(ground), Ink.of(part, colour))));
                    for (double share : new double[] {0.22, 0.48, 0.76}) {
                        pairs.add(new Pair(text, List.of(Ink.of(ground), Ink.of(part, colour).thinned(share))));
                    }
                }
            }
        }
        return pairs;
    }

    private static Tone laidOver(Tone below, Tone above) {
        return above.over(below);
    }

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark());
    }
}
