// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.RefusalReason;

/**
 * The XML parts of an Office file, unpacked into memory within limits that a hostile file cannot stretch. Pictures and
 * programs inside are passed over, never run. Read by hand rather than by a library so that the limits hold before a
 * single part is parsed.
 */
public final class OfficePackage {

    /** The most bytes all parts may unpack to. */
    public static final int MOST_BYTES = 96 * 1024 * 1024;

    /** The most bytes one XML part may unpack to. */
    public static final int MOST_BYTES_OF_A_PART = 48 * 1024 * 1024;

    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final int MOST_PARTS = 5_000;
    private static final int BUFFER = 16 * 1024;

    private final Map<String, byte[]> parts;
    private final boolean macros;

    private OfficePackage(Map<String, byte[]> parts, boolean macros) {
        this.parts = parts;
        this.macros = macros;
    }

    /**
     * Unpacks a file.
     *
     * @throws ImportRefusedException when it is damaged, too large inside, or points outside of itself
     */
    public static OfficePackage open(byte[] file, String fileName) throws ImportRefusedException {
        var parts = new TreeMap<String, byte[]>();
        boolean macros = false;
        long left = MOST_BYTES;
        int count = 0;
        if (!hasDirectory(file)) {
            throw new ImportRefusedException(RefusalReason.DAMAGED, fileName);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                macros |= name.endsWith("vbaproject.bin")
                        || name.startsWith("basic/") && name.endsWith("script-lb.xml");
                long most = xml ? Math.min(left, MOST_BYTES_OF_A_PART) : left;
                var bytes = unpack(zip, most, xml);
                if (bytes.isEmpty() || ++count > MOST_PARTS) {
                    throw new ImportRefusedException(RefusalReason.TOO_LARGE_INSIDE, fileName);
                }
                left -= bytes.get().size();
                // Old OpenDocument files declare a type for their list of contents; it is never parsed.
                var content = name.equals(MANIFEST)
                        ? bytes.get().content()
                        : Xml.checked(bytes.get().content(), fileName);
                if (xml && parts.put(trimmed(name), content) != null) {
                    throw new ImportRefusedException(RefusalReason.DAMAGED, fileName);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            if (String.valueOf(damaged.getMessage()).contains("encrypted")) {
                throw new ImportRefusedException(damaged, RefusalReason.PASSWORD, fileName);
            }
            throw new ImportRefusedException(damaged, RefusalReason.DAMAGED, fileName);
        }
        return new OfficePackage(parts, macros);
    }

    private record Unpacked(byte[] content, long size) {}

    // Content is kept for XML only; of all else only the size counts.
    private static Optional<Unpacked> unpack(ZipInputStream zip, long most, boolean keep) throws IOException {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > most) {
                return Optional.empty();
            }
            if (keep) {
                kept.write(buffer, 0, read);
            }
        }
        return Optional.of(new Unpacked(kept.toByteArray(), size));
    }

    // The list of contents ends a zip file; a truncated one has lost it.
    private static boolean hasDirectory(byte[] file) {
        for (int i = file.length - 22; i >= 0 && i >= file.length - 22 - 65_535; i--) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static String trimmed(String name) throws ZipException {
        if (name.contains("../")) {
            throw new ZipException("a part lies outside of its file: " + name);
        }
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** Whether it carries a program of its own, which is not looked at. */
    public boolean hasMacros() {
        return macros;
    }

    /** Whether an OpenDocument file is protected by a password. */
    public boolean isLocked() {
        return part(MANIFEST)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("encryption-data"))
                .orElse(false);
    }

    /** The names of all XML parts, in small letters. */
    public Collection<String> names() {
        return parts.keySet();
    }

    /** The bytes of a part. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }
}
