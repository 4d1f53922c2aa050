// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Status;

/**
 * One piece of a bar. Exact dates have firm ends; where only a semester or a month is known, the piece fades out at
 * both its ends: it happens some time in there.
 */
final class PieceShapes {

    static final double SOFT_RADIUS = 7;
    static final double EXACT_RADIUS = 3;
    private static final double CAP = 3;
    static final double FADE_STRIP = 3;
    static final double[] FADE = {0.22, 0.48, 0.76};

    private final Sheet sheet;
    private final Colour colour;
    private final boolean off;
    private final boolean dashed;

    PieceShapes(Sheet sheet, Activity activity, Colour colour) {
        this.sheet = sheet;
        this.colour = colour;
        off = is(activity, Status.CANCELLED);
        dashed = off || is(activity, Status.POSTPONED);
    }

    /** The pieces of any activity, for the legend. */
    PieceShapes(Sheet sheet, Colour colour) {
        this.sheet = sheet;
        this.colour = colour;
        off = false;
        dashed = false;
    }

    /** From the start of an activity, how much of it is done. */
    static double doneShare(Activity activity) {
        return is(activity, Status.DONE) ? 1 : activity.progress().orElse(0) / 100.0;
    }

    private static boolean is(Activity activity, Status status) {
        return activity.status().equals(Optional.of(status));
    }

    /**
     * Adds a piece.
     *
     * @param done how much of it is done, in pixels from its left end
     */
    void add(Bounds piece, boolean exact, double done) {
        if (exact) {
            addExact(piece, done);
        } else {
            addSoft(piece, done);
        }
    }

    private void addExact(Bounds piece, double done) {
        double radius = Math.min(EXACT_RADIUS, piece.width() / 2);
        if (!off) {
            sheet.box(piece, radius, Ink.of(Role.BAR, colour));
            double width = Math.min(piece.width(), Math.round(done));
            if (width >= 1) {
                sheet.box(part(piece, 0, width), radius, Ink.of(Role.BAR_DONE, colour));
                if (width < piece.width() - radius && width > radius) { // the progress ends straight, not rounded
                    sheet.box(part(piece, width - radius, width), 0, Ink.of(Role.BAR_DONE, colour));
                }
            }
        }
        var edge = Ink.of(Role.BAR_EDGE_EXACT, colour);
        sheet.outline(piece, radius, 1, dashed, edge);
        if (!off && piece.width() > 4 * CAP) {
            sheet.box(part(piece, 0, CAP), 1.5, edge);
            sheet.box(part(piece, piece.width() - CAP, piece.width()), 1.5, edge);
        }
    }

    private void addSoft(Bounds piece, double done) {
        var ink = Ink.of(Role.BAR_EDGE, colour);
        if (off) {
            sheet.outline(piece, Math.min(SOFT_RADIUS, piece.width() / 2), 1, true, ink);
            return;
        }
        double strip = Math.min(FADE_STRIP, Math.floor(piece.width() / (2 * FADE.length + 2)));
        double fade = strip * FADE.length;
        double progress = Math.min(piece.width(), Math.round(done));
        for (int i = 0; i < FADE.length && strip >= 1; i++) {
            double left = i * strip;
            addPart(piece, left, left + strip, progress, FADE[i]);
            addPart(piece, piece.width() - left - strip, piece.width() - left, progress, FADE[i]);
        }
        addPart(piece, fade, piece.width() - fade, progress, 1);
        double from = piece.x() + Math.max(0, fade - strip);
        double to = piece.right() - Math.max(0, fade - strip);
        sheet.add(new Shape.Line(from, piece.y() + 0.5, to, piece.y() + 0.5, 1, dashed, ink));
        sheet.add(new Shape.Line(from, piece.bottom() - 0.5, to, piece.bottom() - 0.5, 1, dashed, ink));
    }

    /** A part of a soft piece, done as far as the progress goes. */
    private void addPart(Bounds piece, double from, double to, double progress, double share) {
        if (to <= from) {
            return;
        }
        double middle = Math.clamp(progress, from, to);
        if (middle > from) {
            sheet.box(part(piece, from, middle), 0, Ink.of(Role.BAR_DONE, colour).thinned(share));
        }
        if (to > middle) {
            sheet.box(part(piece, middle, to), 0, Ink.of(Role.BAR, colour).thinned(share));
        }
    }

    private static Bounds part(Bounds piece, double from, double to) {
        return new Bounds(piece.x() + from, piece.y(), to - from, piece.height());
    }
}
