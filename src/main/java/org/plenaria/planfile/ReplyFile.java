// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.file.Path;

/** Replies on the disk. Nothing here is for the JavaFX thread. */
public final class ReplyFile {

    /** What the names of replies end with, without the first dot. */
    public static final String EXTENSION = "reply.json";

    private ReplyFile() {}

    /**
     * Reads a reply.
     *
     * @throws PlanFileException when there is no such file, it cannot be read, or it is no reply without a fault
     */
    public static Reply read(Path file) throws PlanFileException {
        var name = String.valueOf(file.getFileName());
        return read(PlanFile.bytes(file, name), name);
    }

    /**
     * Reads the bytes of a reply.
     *
     * @param file the name by which an error shall call it
     * @throws PlanFileException as {@link #read(Path)}
     */
    public static Reply read(byte[] bytes, String file) throws PlanFileException {
        PlanFormat.rejectTooBig(bytes.length, file);
        var source = SourceText.decode(bytes, file);
        var root = JsonParsing.parse(source);
        try {
            if (!ReplyCodec.isOne(root)) {
                throw Fault.at(root, ProblemKind.NOT_A_REPLY);
            }
            return new ReplyCodec().read(root, ReplyCodec.context());
        } catch (Fault fault) {
            throw fault.in(source, root);
        }
    }

    /** Whether a file says that it is a reply, however broken it may be otherwise. */
    public static boolean isReply(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(java.util.Locale.ROOT).endsWith("." + EXTENSION);
    }

    /**
     * The bytes of a reply, always the same for the same reply.
     *
     * @throws PlanFileException when a comment has what no file can hold
     */
    public static byte[] bytes(Reply reply) throws PlanFileException {
        JsonValue root = new JsonValue.JsonNull(JsonValue.MADE);
        try {
            root = new ReplyCodec().write(reply, ReplyCodec.context());
            return JsonPrinting.file(root);
        } catch (Fault fault) {
            throw fault.in(new SourceText("", ""), root);
        }
    }

    /**
     * Writes a reply, whole or not at all.
     *
     * @throws PlanFileException as {@link #bytes}
     * @throws CouldNotWriteException when the file cannot be written; the old one is untouched
     */
    public static void write(Path file, Reply reply) throws IOException {
        var bytes = bytes(reply);
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
