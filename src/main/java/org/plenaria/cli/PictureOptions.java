// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.PictureView;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import picocli.CommandLine.ParseResult;

/** What the options {@code --area}, {@code --width} and {@code --scale} of an export say. */
record PictureOptions(Messages messages) {

    private static final String AREA = "--area";
    private static final String WIDTH = "--width";
    private static final String SCALE = "--scale";

    /** Nothing but a picture has one area or a width, and nothing but dots a scale. */
    void refuseUnlessPicture(Optional<ExportFormat> format, ParseResult arguments) throws CommandFailure {
        var given = new ArrayList<String>();
        for (var option : new String[] {AREA, WIDTH, SCALE}) {
            if (arguments.hasMatchedOption(option)) {
                given.add(option);
            }
        }
        if (format.equals(Optional.of(ExportFormat.TIMELINE_PDF))) {
            given.remove(AREA); // its pages can show one area too
        }
        if (!given.isEmpty() && format.filter(ExportFormat::isPicture).isEmpty()) {
            var error = given.equals(List.of(AREA)) ? "error.area.option" : "error.picture.options";
            throw new CommandFailure(ExitCode.USAGE, messages.text(error, String.join(", ", given)));
        }
        if (given.contains(SCALE) && format.equals(Optional.of(ExportFormat.SVG))) {
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.scale.svg"));
        }
    }

    PictureView of(Plan plan, ParseResult arguments) throws CommandFailure {
        String number = arguments.matchedOptionValue(AREA, "");
        Optional<Id> area = number.isEmpty() ? Optional.empty() : Optional.of(area(plan, number));
        String width = arguments.matchedOptionValue(WIDTH, "");
        String scale = arguments.matchedOptionValue(SCALE, "1");
        return new PictureView(area, width.isEmpty() ? PictureView.WHOLE_PLAN.width() : width(width))
                .in(scale(scale));
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

    private int scale(String dots) throws CommandFailure {
        for (int scale = 1; scale <= PictureView.MOST_DOTS; scale++) {
            if (Integer.toString(scale).equals(dots)) {
                return scale;
            }
        }
        throw new CommandFailure(
                ExitCode.USAGE, messages.text("error.scale", dots, Integer.toString(PictureView.MOST_DOTS)));
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
