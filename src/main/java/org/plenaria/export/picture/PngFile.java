// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Dots as a PNG file with what the picture is in text chunks (ISO/IEC 15948, 11.3.4.5). */
final class PngFile {

    private static final String FORM = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;

    private record Text(String keyword, String text) {}

    private final List<Text> texts = new ArrayList<>();
    private final Locale language;

    PngFile(Locale language) {
        this.language = language;
    }

    /** Adds a text chunk; none where there is nothing to say. */
    PngFile say(String keyword, String text) {
        if (!text.isEmpty()) {
            texts.add(new Text(keyword, text));
        }
        return this;
    }

    /**
     * Writes the file.
     *
     * @param dotsPerInch how large the dots are meant to be
     * @param out stays open
     */
    void write(BufferedImage image, double dotsPerInch, OutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            describe(metadata, dotsPerInch);
            writer.write(null, new IIOImage(image, null, metadata), null);
            stream.flush();
        } finally {
            writer.dispose();
        }
    }

    private void describe(IIOMetadata metadata, double dotsPerInch) throws IIOInvalidTreeException {
        var root = new IIOMetadataNode(FORM);
        var size = new IIOMetadataNode("pHYs");
        var dotsPerMetre = Long.toString(Math.round(dotsPerInch / METRES_PER_INCH));
        size.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        size.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        var said = new IIOMetadataNode("iTXt");
        for (var one : texts) {
            var entry = new IIOMetadataNode("iTXtEntry");
            entry.setAttribute("keyword", one.keyword);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", language.toLanguageTag());
            entry.setAttribute("translatedKeyword", "");
            entry.setAttribute("text", one.text);
            said.appendChild(entry);
        }
        if (!texts.isEmpty()) {
            root.appendChild(said);
        }
        metadata.mergeTree(FORM, root);
    }
}
