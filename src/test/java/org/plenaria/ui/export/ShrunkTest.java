// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class ShrunkTest {

    @Test
    void eachDotIsTheAverageOfThoseItStandsFor() {
        var image = new WritableImage(4, 2);
        int white = 0xffffffff;
        int black = 0xff000000;
        image.getPixelWriter().setPixels(
                0, 0, 4, 2, PixelFormat.getIntArgbInstance(),
                new int[] {white, black, white, white, black, white, white, white}, 0, 4);

        var small = new Shrunk(image).to(2);

        assertThat(small.getHeight()).isEqualTo(1);
        assertThat(small.getPixelReader().getArgb(0, 0)).isEqualTo(0xff808080);
        assertThat(small.getPixelReader().getArgb(1, 0)).isEqualTo(white);
    }
}
