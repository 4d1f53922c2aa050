// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

/** How often to try: a little in every build, the full number by {@code mvn verify -Pcrash}. */
final class Runs {

    private Runs() {}

    /** How many processes are killed while they save. */
    static int kills() {
        return Integer.getInteger("plenaria.crash.kills", 5);
    }

    /** How many processes are killed while somebody types: each takes seconds. */
    static int killsWhileTyping() {
        return Math.max(1, kills() / 5);
    }

    /** How often the program with its window is killed: in an ordinary build never, for it takes long to start. */
    static int killsOfTheWindow() {
        return kills() / 50;
    }

    /** How many saves each of two processes makes on one file. */
    static int savesOfTwo() {
        return Integer.getInteger("plenaria.crash.saves", 20);
    }

    /** Whether every system call of a save is made to fail, or only a choice of them. */
    static boolean everySystemCall() {
        return Boolean.getBoolean("plenaria.crash.every");
    }
}
