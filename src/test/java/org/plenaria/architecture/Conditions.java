// SPDX-License-Identifier: Apache-2.0
package org.plenaria.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What the walls of {@link HouseWallsTest} are made of. */
final class Conditions {

    /** The one class that may write: it writes beside the file, forces it to the disk, then renames. */
    private static final String THE_WRITER = "org.plenaria.planfile.AtomicFile";

    /** Constructors of these open a file for writing whatever they are given. */
    private static final Set<String> WRITERS = Set.of(
            "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");

    /** Constructors of these open a file for writing when they are given a file or a file's name. */
    private static final Set<String> WRITERS_BY_NAME = Set.of(
            "java.io.PrintStream", "java.io.PrintWriter", "java.util.Formatter");

    private static final Pattern WRITING_METHODS_OF_FILES = Pattern.compile(
            "write|writeString|newOutputStream|newBufferedWriter|newByteChannel|copy|move"
                    + "|create(TempFile|TempDirectory|File|Directory|Directories|Link|SymbolicLink)");

    private static final Pattern WRITING_METHODS_OF_FILE = Pattern.compile(
            "createNewFile|createTempFile|mkdirs?|renameTo");

    /** Libraries that, handed a file instead of a stream, write it or open it for reading and writing. */
    private static final Pattern LIBRARIES = Pattern.compile(
            "(org\\.apache\\.poi|tools\\.jackson|javax\\.imageio)\\..*");

    private static final Set<String> FILES = Set.of("java.io.File", "java.nio.file.Path");

    private static final Pattern VAGUE = Pattern.compile(".*(Util|Utils|Manager|Helper|Impl)");

    private static final Pattern MUTABLE = Pattern.compile(
            "java\\.util\\.concurrent\\.atomic\\..*|java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal)"
                    + "|java\\.util\\.(concurrent\\.)?\\w*"
                    + "(ArrayList|LinkedList|HashMap|HashSet|TreeMap|TreeSet|Deque)");

    private Conditions() {}

    static DescribedPredicate<JavaClass> mayWriteFiles() {
        return describe("the writer of files", type -> type.getName().equals(THE_WRITER)
                || type.getName().startsWith(THE_WRITER + "$"));
    }

    static DescribedPredicate<JavaAccess<?>> opensFilesForWriting() {
        return describe("a file is opened for writing",
                access -> access.getTarget() instanceof CodeUnitAccessTarget unit && opensFilesForWriting(unit));
    }

    private static boolean opensFilesForWriting(CodeUnitAccessTarget unit) {
        String owner = unit.getOwner().getName();
        String name = unit.getName();
        boolean constructor = name.equals("<init>");
        return switch (owner) {
            case "java.nio.file.Files" -> WRITING_METHODS_OF_FILES.matcher(name).matches();
            case "java.io.File" -> WRITING_METHODS_OF_FILE.matcher(name).matches();
            case "java.nio.channels.FileChannel", "java.nio.channels.AsynchronousFileChannel" -> name.equals("open");
            default -> (constructor && WRITERS.contains(owner) && !takesAnOpenOne(unit))
                    || (constructor && WRITERS_BY_NAME.contains(owner) && (takesAFile(unit) || startsWithAName(unit)))
                    || (LIBRARIES.matcher(owner).matches() && takesAFile(unit))
                    || (owner.equals("org.apache.poi.openxml4j.opc.OPCPackage") && startsWithAName(unit));
        };
    }

    /** A descriptor, such as that of standard output, stands for what is open already. */
    private static boolean takesAnOpenOne(CodeUnitAccessTarget unit) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.io.FileDescriptor"));
    }

    private static boolean takesAFile(CodeUnitAccessTarget unit) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> FILES.contains(type.getName()));
    }

    private static boolean startsWithAName(CodeUnitAccessTarget unit) {
        return !unit.getRawParameterTypes().isEmpty()
                && unit.getRawParameterTypes().getFirst().getName().equals("java.lang.String");
    }

    static DescribedPredicate<JavaClass> touchFiles() {
        return describe("are about files", type -> type.getName().matches(
                "java\\.io\\.(File.*|RandomAccessFile)|java\\.nio\\.file\\..*"
                        + "|java\\.nio\\.channels\\.(Asynchronous)?FileChannel"));
    }

    static DescribedPredicate<JavaClass> networkTypes() {
        return describe("reach the network", type -> type.getPackageName().matches("(java|javax)\\.net(\\..*)?")
                && !type.getName().equals("java.net.URI")
                && !type.getName().equals("java.net.URISyntaxException"));
    }

    static DescribedPredicate<JavaAccess<?>> writesToTheTerminal() {
        return describe("the terminal is written to", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean stream = owner.equals("java.lang.System") && (name.equals("out") || name.equals("err"));
            boolean trace = name.equals("printStackTrace") && access.getTarget() instanceof CodeUnitAccessTarget unit
                    && unit.getRawParameterTypes().isEmpty();
            return stream || trace || owner.equals("java.lang.IO") || owner.equals("java.io.Console");
        });
    }

    static ArchCondition<JavaClass> haveAPlainName() {
        return condition("have a plain name", type -> !VAGUE.matcher(type.getSimpleName()).matches());
    }

    static ArchCondition<JavaClass> beInAKnownRoom() {
        return condition("be in a known room", type -> House.ROOMS.contains(House.roomOf(type)));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static ArchCondition<JavaField> beImmutableWhenStatic() {
        return new ArchCondition<>("be final and of an immutable type") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean compilerMade = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean fine = field.getModifiers().contains(JavaModifier.FINAL)
                        && !MUTABLE.matcher(field.getRawType().getName()).matches();
                events.add(new SimpleConditionEvent(field, compilerMade || fine, field.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> condition(String text, Predicate<JavaClass> holds) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " should " + text));
            }
        };
    }
}
