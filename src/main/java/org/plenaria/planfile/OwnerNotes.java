// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.plenaria.plan.Language;

/**
 * The notes that everybody who has a plan open leaves in small hidden files beside it, one each: who, where, since
 * when. A program that is still there touches its note now and then; one that has not been touched for {@link
 * #LONGEST_SILENCE} is void. Nothing here ever fails: where the folder cannot be written to there is no note, and what
 * cannot be read tells nothing.
 */
public final class OwnerNotes {

    /** How often a note is to be touched. */
    public static final Duration HEARTBEAT = Duration.ofMinutes(2);

    /** After so long without a sign of life a note is void. */
    public static final Duration LONGEST_SILENCE = HEARTBEAT.multipliedBy(3);

    private static final String SUFFIX = ".open";
    private static final String FORMAT = "plenaria-note";
    private static final int LONGEST = 4096; // bytes; a longer file is no note

    private final Path plan;
    private final Path own;
    private final OwnerNote mine;
    private final InstantSource clock;

    private OwnerNotes(Path plan, Path own, OwnerNote mine, InstantSource clock) {
        this.plan = plan;
        this.own = own;
        this.mine = mine;
        this.clock = clock;
    }

    /** The notes beside a plan file, for somebody who opens it now. Touches no disk yet. */
    public static OwnerNotes beside(Path plan, String who, String machine, InstantSource clock) {
        var now = clock.instant();
        var name = stem(plan) + "%08x".formatted(ThreadLocalRandom.current().nextInt()) + SUFFIX;
        return new OwnerNotes(plan, plan.resolveSibling(name), new OwnerNote(who, machine, now, now), clock);
    }

    private static String stem(Path plan) {
        return "." + plan.getFileName() + ".";
    }

    /** Leaves my note, or shows that I am still there. */
    public void touch() {
        try {
            Files.setLastModifiedTime(own, FileTime.from(clock.instant()));
        } catch (NoSuchFileException notYet) {
            write();
        } catch (IOException notNow) {
            // information only: the others will not see it
        }
    }

    private void write() {
        var note = new LinkedHashMap<String, Object>();
        note.put("format", FORMAT);
        note.put("who", mine.who());
        note.put("machine", mine.machine());
        note.put("since", mine.since().toString());
        try {
            var bytes = PlainJson.write(note);
            AtomicFile.write(own, out -> out.write(bytes));
            Files.setLastModifiedTime(own, FileTime.from(clock.instant()));
        } catch (IOException | IllegalArgumentException notHere) {
            // a folder that may only be read, or a name that no text can hold
        }
    }

    /** Takes my note away. */
    public void remove() {
        delete(own);
    }

    private static void delete(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException left) {
            // it becomes void by itself
        }
    }

    /** Who else has the plan open, those first who opened it first. */
    public List<OwnerNote> others() {
        return notes().stream().map(Found::note).filter(note -> !isVoid(note)).toList();
    }

    /** Takes the notes away that are void, and says whose they were: their program ended without doing so itself. */
    public List<OwnerNote> clearVoid() {
        var gone = notes().stream().filter(found -> isVoid(found.note)).toList();
        gone.forEach(found -> delete(found.file));
        return gone.stream().map(Found::note).toList();
    }

    private boolean isVoid(OwnerNote note) {
        return note.seen().isBefore(clock.instant().minus(LONGEST_SILENCE));
    }

    private record Found(Path file, OwnerNote note) {}

    private List<Found> notes() {
        var found = new ArrayList<Found>();
        var stem = stem(plan);
        var folder = plan.toAbsolutePath().getParent();
        try (var files = Files.newDirectoryStream(folder, file -> {
            var name = file.getFileName().toString();
            return name.startsWith(stem) && name.endsWith(SUFFIX) && !name.equals(own.getFileName().toString());
        })) {
            for (var file : files) {
                read(file).ifPresent(note -> found.add(new Found(file, note)));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        found.sort(Comparator.comparing(one -> one.note.since()));
        return found;
    }

    private static Optional<OwnerNote> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            var seen = Files.getLastModifiedTime(file).toInstant();
            var source = SourceText.decode(Files.readAllBytes(file), file.getFileName().toString());
            var note = Types.object(JsonParsing.parse(source));
            var context = Context.writing(Language.ENGLISH);
            var in = Members.of(note, context);
            if (!in.required("format", Scalars.STRING).equals(FORMAT)) {
                return Optional.empty();
            }
            Instant since = in.required("since", AuthorshipCodec.MOMENT);
            return Optional.of(new OwnerNote(
                    in.required("who", Scalars.STRING), in.required("machine", Scalars.STRING), since, seen));
        } catch (IOException | Fault noNote) {
            return Optional.empty();
        }
    }
}
