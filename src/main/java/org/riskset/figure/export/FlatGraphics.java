package org.riskset.figure.export;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlgraphics.java2d.ps.PSGraphics2D;

/**
 * PostScript knows no transparency: translucent areas are filled with the solid tint that they have
 * on white, and where they cover each other with the tint of both. Lines below are drawn once more,
 * since they show through.
 */
final class FlatGraphics extends PSGraphics2D {
  private static final int OPAQUE = 255;

  /** A translucent area that has been filled, in the space of the page. */
  private record Tint(Area area, Color colour) {}

  /** A line that has been drawn. */
  private record Line(Shape shape, AffineTransform space, Stroke stroke, Paint paint) {}

  /** Shared with the copies that drawing code makes of this. */
  private final List<Tint> tints;

  private final List<Line> lines;

  /** Draws on a document that has been set up. */
  FlatGraphics(PSGraphics2D document) {
    this(document, new ArrayList<>(), new ArrayList<>());
  }

  private FlatGraphics(PSGraphics2D original, List<Tint> tints, List<Line> lines) {
    super(original);
    this.tints = tints;
    this.lines = lines;
  }

  @Override
  public Graphics create() {
    return new FlatGraphics(this, tints, lines);
  }

  @Override
  public void fill(Shape shape) {
    if (getPaint() instanceof Color colour && colour.getAlpha() < OPAQUE) {
      fillFlat(shape, colour);
    } else {
      super.fill(shape);
    }
  }

  @Override
  public void draw(Shape shape) {
    super.draw(shape);
    lines.add(new Line(shape, getTransform(), getStroke(), getPaint()));
  }

  /** Lines below a tint show through it. */
  private void redrawLines() {
    AffineTransform space = getTransform();
    Stroke stroke = getStroke();
    for (Line line : lines) {
      setTransform(line.space());
      setStroke(line.stroke());
      setPaint(line.paint());
      super.draw(line.shape());
    }
    setTransform(space);
    setStroke(stroke);
  }

  private void fillFlat(Shape shape, Color colour) {
    AffineTransform here = getTransform();
    Area area = new Area(here.createTransformedShape(shape));
    List<Tint> pieces = new ArrayList<>();
    pieces.add(new Tint(area, over(Color.WHITE, colour)));
    for (Tint below : tints) {
      Area common = new Area(below.area());
      common.intersect(area);
      if (!common.isEmpty()) {
        pieces.add(new Tint(common, over(below.colour(), colour)));
      }
    }
    for (Tint piece : pieces) {
      setPaint(piece.colour());
      super.fill(inverse(here).createTransformedShape(piece.area()));
    }
    redrawLines();
    setPaint(colour);
    tints.addAll(pieces);
  }

  private static AffineTransform inverse(AffineTransform transform) {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException flat) {
      throw new IllegalStateException("figures are not drawn into a line", flat);
    }
  }

  private static Color over(Color below, Color above) {
    double share = above.getAlpha() / (double) OPAQUE;
    return new Color(
        blend(below.getRed(), above.getRed(), share),
        blend(below.getGreen(), above.getGreen(), share),
        blend(below.getBlue(), above.getBlue(), share));
  }

  private static int blend(int below, int above, double share) {
    return (int) Math.round(below * (1 - share) + above * share);
  }
}
