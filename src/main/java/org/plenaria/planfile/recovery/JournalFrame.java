// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** One record of a journal: its head, the plan it starts from, or a state of the plan after that. */
sealed interface JournalFrame {

    /** The first record. */
    record Head(JournalHead head) implements JournalFrame {}

    /** The second record: the plan file as it was saved or opened. */
    record Base(byte[] content) implements JournalFrame {}

    /**
     * Every other record: how the plan file would read now.
     *
     * @param count how many steps of undo lead back to the base
     * @param last what the last step is called
     * @param splice turns the content of the record before into that of this one
     */
    record State(Instant time, int count, String last, Splice splice) implements JournalFrame {}

    /** No plan file is larger; a length over this one is damage. */
    int MOST_BYTES = 80 << 20;

    byte HEAD = 1;
    byte BASE = 2;
    byte STATE = 3;

    /** A name of a step longer than this is cut. */
    int LONGEST_NAME = 500;

    default byte[] payload() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (this) {
                case Head(JournalHead head) -> {
                    out.writeByte(HEAD);
                    head.writeTo(out);
                }
                case Base(byte[] content) -> {
                    out.writeByte(BASE);
                    writePacked(out, content);
                }
                case State state -> {
                    out.writeByte(STATE);
                    out.writeLong(state.time.toEpochMilli());
                    out.writeInt(state.count);
                    out.writeUTF(state.last.substring(0, Math.min(LONGEST_NAME, state.last.length())));
                    out.writeInt(state.splice.at());
                    out.writeInt(state.splice.removed());
                    writePacked(out, state.splice.inserted());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are no record */
    static JournalFrame read(byte[] payload) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(payload))) {
            return switch (in.readByte()) {
                case HEAD -> new Head(JournalHead.readFrom(in));
                case BASE -> new Base(readPacked(in));
                case STATE -> new State(
                        Instant.ofEpochMilli(in.readLong()), in.readInt(), in.readUTF(),
                        new Splice(in.readInt(), in.readInt(), readPacked(in)));
                default -> throw new IOException("no such kind of record");
            };
        }
    }

    // Quickly rather than tightly: a second later the next state comes.
    private static void writePacked(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            var packing = new DeflaterOutputStream(out, deflater);
            packing.write(content);
            packing.finish();
        } finally {
            deflater.end();
        }
    }

    private static byte[] readPacked(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("too long");
        }
        var content = new InflaterInputStream(in).readNBytes(length);
        if (content.length != length) {
            throw new IOException("too short");
        }
        return content;
    }
}
