// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines drawn on a page: the borders of tables. */
final class Rulings extends PDFGraphicsStreamEngine {

    /** A line across or down the page, in points from its upper left corner. */
    record Ruling(boolean across, float at, float from, float to) {}

    private static final float STRAIGHT = 1f;
    private static final float SHORTEST = 6;
    private static final float THIN = 3.5f;
    private static final int MOST = 50_000;

    private final Patience patience;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Point2D[]> path = new ArrayList<>();
    private final float left;
    private final float top;
    private Point2D start = new Point2D.Float();
    private Point2D current = new Point2D.Float();

    private Rulings(PDPage page, Patience patience) {
        super(page);
        this.patience = patience;
        left = page.getCropBox().getLowerLeftX();
        top = page.getCropBox().getUpperRightY();
    }

    /** The lines of a page; none of a page that is turned. */
    static List<Ruling> of(PDPage page, Patience patience) throws IOException {
        if (page.getRotation() != 0) {
            return List.of();
        }
        var rulings = new Rulings(page, patience);
        rulings.processPage(page);
        return rulings.rulings;
    }

    private void keepPath() {
        for (var side : path) {
            keep(side[0], side[1]);
        }
        path.clear();
    }

    private void keep(Point2D one, Point2D other) {
        float x1 = (float) one.getX() - left;
        float x2 = (float) other.getX() - left;
        float y1 = top - (float) one.getY();
        float y2 = top - (float) other.getY();
        if (rulings.size() >= MOST) {
            return;
        }
        if (Math.abs(y1 - y2) < STRAIGHT && Math.abs(x1 - x2) > SHORTEST) {
            rulings.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) < STRAIGHT && Math.abs(y1 - y2) > SHORTEST) {
            rulings.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        boolean flat = Math.abs(p0.getY() - p2.getY()) < THIN;
        boolean slim = Math.abs(p0.getX() - p2.getX()) < THIN;
        if (flat || slim) { // a border drawn as a filled sliver
            double x = (p0.getX() + p2.getX()) / 2;
            double y = (p0.getY() + p2.getY()) / 2;
            path.add(flat
                    ? new Point2D[] {new Point2D.Double(p0.getX(), y), new Point2D.Double(p2.getX(), y)}
                    : new Point2D[] {new Point2D.Double(x, p0.getY()), new Point2D.Double(x, p2.getY())});
        } else {
            path.add(new Point2D[] {p0, p1});
            path.add(new Point2D[] {p1, p2});
            path.add(new Point2D[] {p2, p3});
            path.add(new Point2D[] {p3, p0});
        }
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        var to = new Point2D.Float(x, y);
        if (path.size() < MOST) {
            path.add(new Point2D[] {current, to});
        }
        current = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        lineTo((float) start.getX(), (float) start.getY());
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        keepPath();
    }

    @Override
    public void fillPath(int windingRule) {
        keepPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keepPath();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is no border
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures have no borders of tables
    }

    @Override
    public void shadingFill(COSName shading) {
        // colours that run into each other are no borders
    }

    @Override
    public void showTextString(byte[] string) {
        // the letters are collected elsewhere
    }

    @Override
    public void showTextStrings(COSArray strings) {
        // the letters are collected elsewhere
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.operator();
        super.processOperator(operator, operands);
    }
}
