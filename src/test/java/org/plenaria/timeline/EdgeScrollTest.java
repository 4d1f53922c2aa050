// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeScrollTest {

    @Test
    void theViewScrollsNearAnEdgeAndFasterBeyondIt() {
        assertThat(EdgeScroll.speed(300, 300, 100, 500)).isZero();
        assertThat(EdgeScroll.speed(490, 300, 100, 500)).isPositive();
        assertThat(EdgeScroll.speed(505, 300, 100, 500)).isGreaterThan(EdgeScroll.speed(490, 300, 100, 500));
        assertThat(EdgeScroll.speed(110, 300, 100, 500)).isNegative();
        assertThat(EdgeScroll.speed(-5_000, 300, 100, 500)).isEqualTo(-EdgeScroll.speed(5_000, 300, 100, 500));
    }

    @Test
    void aDragThatBeginsNearAnEdgeScrollsNothingUntilItComesNearer() {
        assertThat(EdgeScroll.speed(492, 492, 100, 500)).isZero();
        assertThat(EdgeScroll.speed(480, 492, 100, 500)).isZero();
        assertThat(EdgeScroll.speed(499, 492, 100, 500)).isPositive();
    }
}
