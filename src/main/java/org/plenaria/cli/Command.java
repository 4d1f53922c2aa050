// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what it takes, and what it does. */
interface Command {

    /** Its name, arguments and options, described in the reader's language. */
    CommandSpec spec();

    /**
     * Does the work.
     *
     * @throws CommandFailure when it cannot be done
     */
    ExitCode run(ParseResult arguments) throws CommandFailure;
}
