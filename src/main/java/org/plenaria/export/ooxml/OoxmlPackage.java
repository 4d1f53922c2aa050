// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word or Excel file being written, part by part. The parts and their content types are declared first, because the
 * list of them opens the file, by which many programs recognise it.
 */
public final class OoxmlPackage implements AutoCloseable {

    // Near the earliest a zip can hold: the clock must not show in the bytes. Not the very earliest, which Java's zip
    // writer takes for an overflow and stores a second time, depending on the time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final int BUFFER = 1 << 15;

    private final ZipOutputStream zip;

    /** What a part consists of. */
    @FunctionalInterface
    public interface Content {
        void write(XmlWriter xml) throws IOException;
    }

    /**
     * Begins a file.
     *
     * @param out stays open
     * @param contentTypes of every part, by its name ("word/document.xml")
     */
    public OoxmlPackage(OutputStream out, Map<String, String> contentTypes) throws IOException {
        zip = new LargeBuffered(new StaysOpen(out));
        part("[Content_Types].xml", xml -> {
            xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
            xml.empty("Default", "Extension", "rels",
                    "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
            xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
            xml.empty("Default", "Extension", "png", "ContentType", "image/png");
            for (var type : contentTypes.entrySet()) {
                xml.empty("Override", "PartName", "/" + type.getKey(), "ContentType", type.getValue());
            }
            xml.end();
        });
    }

    /** What a part that is no XML consists of. */
    @FunctionalInterface
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a part that is no XML: a picture. */
    public void bytes(String name, Bytes bytes) throws IOException {
        begin(name);
        bytes.write(new StaysOpen(zip));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Writes a part. */
    public void part(String name, Content content) throws IOException {
        begin(name);
        var writer = new Utf8Writer(zip);
        content.write(new XmlWriter(writer));
        writer.flush();
        zip.closeEntry();
    }

    /**
     * Writes the relationships of a part.
     *
     * @param part "" for those of the whole file
     */
    public void relationships(String part, List<Relationship> relationships) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", xml -> {
            xml.start("Relationships", "xmlns", RELATIONSHIPS);
            for (var one : relationships) {
                if (one.outside()) {
                    xml.empty("Relationship", "Id", one.id(), "Type", one.fullType(), "Target", one.target(),
                            "TargetMode", "External");
                } else {
                    xml.empty("Relationship", "Id", one.id(), "Type", one.fullType(), "Target", one.target());
                }
            }
            xml.end();
        });
    }

    /** Ends the file. Without this it is incomplete. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Takes the compressed bytes in larger pieces than the 512 of Java's own: each piece is a call out of Java. */
    private static final class LargeBuffered extends ZipOutputStream {

        LargeBuffered(OutputStream out) {
            super(out);
            buf = new byte[BUFFER];
        }
    }

    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
