// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks a template into memory, within limits that a hostile file cannot stretch. */
final class TemplateZip {

    private static final int MOST_BYTES_UNPACKED = 64 * 1024 * 1024;
    private static final int MOST_BYTES_OF_XML = 8 * 1024 * 1024; // a part; it is held as a tree, ten times as large
    private static final int MOST_PARTS = 2_000;
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String ENCRYPTED = "EncryptedPackage";

    private final String fileName;

    TemplateZip(String fileName) {
        this.fileName = fileName;
    }

    /** The parts by their names, in which capitals make no difference. */
    Map<String, byte[]> unpack(byte[] file) throws TemplateRefusedException {
        refuseOthers(file);
        var parts = new TreeMap<String, byte[]>(String.CASE_INSENSITIVE_ORDER);
        long left = MOST_BYTES_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = name(entry);
                long most = isXml(name) ? Math.min(left, MOST_BYTES_OF_XML) : left;
                var bytes = zip.readNBytes((int) most + 1);
                if (bytes.length > most || parts.size() >= MOST_PARTS) {
                    throw new TemplateRefusedException(TemplateRefusal.TOO_LARGE_INSIDE, fileName);
                }
                left -= bytes.length;
                if (!entry.isDirectory() && parts.put(name, bytes) != null) {
                    throw new ZipException("two parts of one name: " + name);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new TemplateRefusedException(damaged, TemplateRefusal.DAMAGED, fileName);
        }
        var kind = parts.get("mimetype");
        if (kind != null && new String(kind, StandardCharsets.ISO_8859_1).contains("opendocument")) {
            throw new TemplateRefusedException(TemplateRefusal.OPEN_DOCUMENT, fileName);
        }
        return parts;
    }

    private static String name(ZipEntry entry) throws ZipException {
        var name = entry.getName().replace('\\', '/');
        if (name.startsWith("../") || name.contains("/../")) {
            throw new ZipException("a part lies outside of its file: " + name);
        }
        return name.startsWith("/") ? name.substring(1) : name;
    }

    static boolean isXml(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels");
    }

    private void refuseOthers(byte[] file) throws TemplateRefusedException {
        if (file.length == 0) {
            throw new TemplateRefusedException(TemplateRefusal.EMPTY, fileName);
        }
        if (file.length > WordTemplate.MOST_BYTES) {
            throw new TemplateRefusedException(TemplateRefusal.TOO_LARGE, fileName);
        }
        var start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (Arrays.equals(OLE, Arrays.copyOf(file, OLE.length))) {
            boolean encrypted = new String(file, StandardCharsets.ISO_8859_1)
                    .contains(new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
            throw new TemplateRefusedException(
                    encrypted ? TemplateRefusal.PASSWORD : TemplateRefusal.OLD_WORD, fileName);
        }
        if (start.contains("%PDF-")) {
            throw new TemplateRefusedException(TemplateRefusal.PDF, fileName);
        }
        if (start.startsWith("{\\rtf")) {
            throw new TemplateRefusedException(TemplateRefusal.RICH_TEXT, fileName);
        }
        if (!start.startsWith("PK")) {
            throw new TemplateRefusedException(TemplateRefusal.NO_ZIP, fileName);
        }
    }
}
