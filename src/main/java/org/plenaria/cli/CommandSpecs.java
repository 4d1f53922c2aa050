// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import org.plenaria.messages.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes commands in the reader's language. */
final class CommandSpecs {

    static final String HELP = "--help";
    static final String LANGUAGE_OF_SCREEN = "--lang";

    private final Messages messages;
    private final Messages common;

    CommandSpecs(Messages messages) {
        this(messages, messages);
    }

    /**
     * @param messages of the command itself
     * @param common of what all commands have
     */
    CommandSpecs(Messages messages, Messages common) {
        this.messages = messages;
        this.common = common;
    }

    /** A command that takes a plan file. */
    CommandSpec onPlan(String name) {
        return command(name, name).addPositional(argument(0, "PLAN", "plan"));
    }

    PositionalParamSpec argument(int index, String label, String key) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(described(key))
                .build();
    }

    /**
     * A command.
     *
     * @param key of its description
     */
    CommandSpec command(String name, String key) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(described(key))
                .synopsisHeading(common.text("usage"))
                .commandListHeading(common.text("commands"))
                .parameterListHeading(common.text("arguments"))
                .optionListHeading(common.text("options"))
                .abbreviateSynopsis(false)
                .sortOptions(false);
        return spec
                .addOption(value(LANGUAGE_OF_SCREEN, "LANG", "lang"))
                .addOption(OptionSpec.builder("-h", HELP)
                        .arity("0")
                        .type(boolean.class)
                        .usageHelp(true)
                        .description(described("help"))
                        .build());
    }

    OptionSpec value(String name, String label, String key, Object... arguments) {
        return OptionSpec.builder(name)
                .arity("1")
                .paramLabel(label)
                .type(String.class)
                .description(described(key, arguments))
                .build();
    }

    OptionSpec flag(String name, String key) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(described(key)).build();
    }

    /** A description; picocli would take a per cent sign for the beginning of a format. */
    String described(String key, Object... arguments) {
        return (messages.has(key) ? messages : common).text(key, arguments).replace("%", "%%");
    }
}
