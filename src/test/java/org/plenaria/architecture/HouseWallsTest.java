// SPDX-License-Identifier: Apache-2.0
package org.plenaria.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.plenaria.architecture.Conditions.beImmutableWhenStatic;
import static org.plenaria.architecture.Conditions.beInAKnownRoom;
import static org.plenaria.architecture.Conditions.haveAPlainName;
import static org.plenaria.architecture.Conditions.liveInANullMarkedPackage;
import static org.plenaria.architecture.Conditions.mayWriteFiles;
import static org.plenaria.architecture.Conditions.networkTypes;
import static org.plenaria.architecture.Conditions.opensFilesForWriting;
import static org.plenaria.architecture.Conditions.touchFiles;
import static org.plenaria.architecture.Conditions.writesToTheTerminal;
import static org.plenaria.architecture.House.allRoomsExcept;
import static org.plenaria.architecture.House.holds;
import static org.plenaria.architecture.House.rooms;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The walls between the packages. In a single module these tests are the only ones that hold. */
class HouseWallsTest {

    @Test
    void plan_sees_nothing_else_of_the_program() {
        onlySees("plan", "a plan is plain values: everything is built on it, so it is built on nothing");
    }

    @Test
    void messages_sees_nothing_else_of_the_program() {
        onlySees("messages", "words and date formats are the same whoever prints them");
    }

    @Test
    void edit_sees_only_plan() {
        onlySees("edit", "a change is a value made of plan values; who asked for it does not matter to it", "plan");
    }

    @Test
    void check_sees_only_plan_edit_and_messages() {
        onlySees("check", "a rule reads a plan and offers edits, wherever plans come from", "plan", "edit", "messages");
    }

    @Test
    void compare_sees_only_plan_edit_and_messages() {
        onlySees("compare", "a difference lies between two plans, never between two files", "plan", "edit", "messages");
    }

    @Test
    void timeline_sees_only_plan_edit_and_messages() {
        onlySees("timeline", "the chart is plain shapes: screen, export and tests paint the same ones",
                "plan", "edit", "messages");
    }

    @Test
    void phrasing_sees_only_plan_edit_check_compare_and_messages() {
        onlySees("phrasing", "a sentence about a value needs the value and the words, nothing that keeps or shows it",
                "plan", "edit", "check", "compare", "messages");
    }

    @Test
    void planfile_sees_only_plan_edit_and_messages() {
        onlySees("planfile", "the shape of the file must not follow the fashions of the rooms beside it",
                "plan", "edit", "messages");
    }

    @Test
    void importing_sees_only_plan_edit_and_messages() {
        onlySees("importing", "what was read is handed over as a plan or as edits, so that it can be undone",
                "plan", "edit", "messages");
    }

    @Test
    void export_sees_only_plan_edit_messages_timeline_and_phrasing() {
        onlySees("export", "an export prints a plan, its chart and its sentences, whoever opened it",
                "plan", "edit", "messages", "timeline", "phrasing");
    }

    @Test
    void spelling_sees_only_plan_edit_and_check() {
        onlySees("spelling", "a dictionary knows words, whoever wrote them", "plan", "edit", "check");
    }

    @Test
    void lucene_stays_in_spelling() {
        holds(noClasses().that().resideInAnyPackage(allRoomsExcept("spelling"))
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..")
                .because("only the speller reads dictionaries"));
    }

    @Test
    void session_sees_no_window_and_no_command_line() {
        doesNotSee("session", "the same session serves window, terminal and test", "ui", "cli", "app");
    }

    @Test
    void ui_does_not_see_cli_or_app() {
        doesNotSee("ui", "the window is put together by app and knows no other way of starting", "cli", "app");
    }

    @Test
    void cli_does_not_see_ui_or_app() {
        doesNotSee("cli", "the command line must work where no window can open", "ui", "app");
    }

    @Test
    void every_class_lives_in_a_known_room() {
        holds(classes().should(beInAKnownRoom()).because("a room without walls lets everything through"));
    }

    @Test
    void packages_are_free_of_cycles() {
        holds(slices().matching("org.plenaria.(**)").should().beFreeOfCycles()
                .because("two packages that need each other are one package with two names"));
    }

    @Test
    void javafx_stays_in_ui_and_app() {
        holds(noClasses().that().resideInAnyPackage(allRoomsExcept("ui", "app"))
                .should().dependOnClassesThat().resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli..")
                .because("all that is not a window must run, and be tested, without one"));
    }

    @Test
    void jackson_stays_in_planfile() {
        holds(noClasses().that().resideInAnyPackage(allRoomsExcept("planfile"))
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("the file's shape is one room's business; annotations elsewhere would tie the model to it"));
    }

    @Test
    void poi_stays_in_importing_and_export() {
        holds(noClasses().that().resideInAnyPackage(allRoomsExcept("importing", "export"))
                .should().dependOnClassesThat().resideInAnyPackage(
                        "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..", "com.microsoft..")
                .because("Word and Excel are ways in and out of a plan, not part of it"));
    }

    @Test
    void picocli_stays_in_cli_and_app() {
        holds(noClasses().that().resideInAnyPackage(allRoomsExcept("cli", "app"))
                .should().dependOnClassesThat().resideInAnyPackage("picocli..")
                .because("only the command line reads arguments"));
    }

    @Test
    void the_pure_rooms_touch_no_files() {
        holds(noClasses().that().resideInAnyPackage(
                        rooms("plan", "edit", "check", "compare", "timeline", "phrasing", "messages"))
                .should().dependOnClassesThat(touchFiles())
                .because("what a plan means must not depend on the disk it lies on"));
    }

    @Test
    void only_atomic_file_opens_files_for_writing() {
        holds(noClasses().that(mayWriteFiles().negate())
                .should().accessTargetWhere(opensFilesForWriting())
                .because("no write may leave a file torn, and one class can be proved to keep that promise"));
    }

    @Test
    void class_names_say_what_a_class_is() {
        holds(classes().should(haveAPlainName())
                .because("a class called Util, Manager, Helper or Impl has not been understood yet"));
    }

    @Test
    void there_is_no_static_mutable_state() {
        holds(fields().that().areStatic().should(beImmutableWhenStatic())
                .because("PlanSession is the only thing that changes; hidden state makes tests depend on their order"));
    }

    @Test
    void every_package_is_null_marked() {
        holds(classes().should(liveInANullMarkedPackage())
                .because("a value that may be absent says so, and the compiler checks it"));
    }

    @Test
    void nothing_reaches_for_the_network() {
        holds(noClasses().should().dependOnClassesThat(networkTypes())
                .because("nothing leaves the laptop; resources are named by their class path, not by URL"));
    }

    @Test
    void only_cli_and_app_write_to_the_terminal() {
        holds(noClasses().that().resideInAnyPackage(allRoomsExcept("cli", "app"))
                .should().accessTargetWhere(writesToTheTerminal())
                .because("a message nobody sees is a message lost: errors are values or exceptions"));
    }

    @Test
    void only_cli_and_app_write_a_log() {
        holds(noClasses().that().resideInAnyPackage(allRoomsExcept("cli", "app"))
                .should().dependOnClassesThat().resideInAnyPackage(
                        "java.util.logging..", "org.apache.logging..", "org.slf4j..")
                .because("the same: what went wrong goes back to the caller, which can tell the reader"));
    }

    private static void onlySees(String room, String reason, String... others) {
        String[] allowed = Arrays.copyOf(others, others.length + 1);
        allowed[others.length] = room;
        holds(noClasses().that().resideInAPackage(rooms(room)[0])
                .should().dependOnClassesThat().resideInAnyPackage(allRoomsExcept(allowed))
                .because(reason));
    }

    private static void doesNotSee(String room, String reason, String... others) {
        holds(noClasses().that().resideInAPackage(rooms(room)[0])
                .should().dependOnClassesThat().resideInAnyPackage(rooms(others))
                .because(reason));
    }
}
