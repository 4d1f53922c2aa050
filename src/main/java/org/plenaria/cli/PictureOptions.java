// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.ArrayList;
import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.PictureView;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import picocli.CommandLine.ParseResult;

/** What the options {@code --area} and {@code --width} of an export say. */
record PictureOptions(Messages messages) {

    private static final String AREA = "--area";
    private static final String WIDTH = "--width";

    /** Nothing but a picture has one area or a width. */
    void refuseUnlessPicture(Optional<ExportFormat> format, ParseResult arguments) throws CommandFailure {
        var given = new ArrayList<String>();
        for (var option : new String[] {AREA, WIDTH}) {
            if (arguments.hasMatchedOption(option)) {
                given.add(option);
            }
        }
        if (!given.isEmpty() && !format.equals(Optional.of(ExportFormat.SVG))) {
            throw new CommandFailure(
                    ExitCode.USAGE, messages.text("error.picture.options", String.join(", ", given)));
        }
    }

    PictureView of(Plan plan, ParseResult arguments) throws CommandFailure {
        String number = arguments.matchedOptionValue(AREA, "");
        Optional<Id> area = number.isEmpty() ? Optional.empty() : Optional.of(area(plan, number));
        String width = arguments.matchedOptionValue(WIDTH, "");
        return new PictureView(area, width.isEmpty() ? PictureView.WHOLE_PLAN.width() : width(width));
    }

    private Id area(Plan plan, String number) throws CommandFailure {
        var numbering = Numbering.of(plan);
        for (var area : plan.areas()) {
            if (numbering.number(area.id()).equals(number)) {
                return area.id();
            }
        }
        var known = plan.areas().stream().map(area -> numbering.number(area.id())).toList();
        throw new CommandFailure(ExitCode.USAGE, messages.text("error.area", number, String.join(", ", known)));
    }

    private int width(String pixels) throws CommandFailure {
        try {
            int width = Integer.parseInt(pixels);
            if (width >= PictureView.NARROWEST && width <= PictureView.WIDEST) {
                return width;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new CommandFailure(ExitCode.USAGE, messages.text(
                "error.width", pixels, Integer.toString(PictureView.NARROWEST), Integer.toString(PictureView.WIDEST)));
    }
}
