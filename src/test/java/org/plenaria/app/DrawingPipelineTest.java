// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawingPipelineTest {

    @Test
    void aLinuxWithoutAGraphicsCardDrawsByItself() {
        assertThat(DrawingPipeline.isWithoutCard(Map.of("os.name", "Linux")::get, _ -> false)).isTrue();
    }

    @Test
    void aGraphicsCardIsUsed() {
        assertThat(DrawingPipeline.isWithoutCard(Map.of("os.name", "Linux")::get, _ -> true)).isFalse();
    }

    @Test
    void otherSystemsAndWhoeverHasChosenAreLeftAlone() {
        assertThat(DrawingPipeline.isWithoutCard(Map.of("os.name", "Windows 11")::get, _ -> false)).isFalse();
        assertThat(DrawingPipeline.isWithoutCard(
                        Map.of("os.name", "Linux", DrawingPipeline.ORDER, "es2")::get, _ -> false))
                .isFalse();
    }
}
