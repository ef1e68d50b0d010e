package org.riskset.figure.render;

import java.awt.Graphics2D;
import org.riskset.figure.Area;
import org.riskset.figure.CurveSeries;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/** The name of a group beside its curve; on screens with the number of patients. */
final class GroupLabel {
  private static final double GAP = 0.45;

  private final CurveSeries curve;
  private final FigureStyle style;
  private final Typography type;
  private final FigureColours colours;

  GroupLabel(CurveSeries curve, FigureStyle style) {
    this.curve = curve;
    this.style = style;
    this.type = Typography.of(style);
    this.colours = FigureColours.of(style.theme());
  }

  private String remark() {
    return style.isPaper() || curve.patients() == 0
        ? ""
        : Messages.text("figure.survival.patients", NumberWording.count(curve.patients()));
  }

  double width() {
    double name = type.bold().width(curve.label());
    return remark().isEmpty() ? name : name + style.em(GAP) + type.quiet().width(remark());
  }

  double height() {
    return type.bold().capHeight();
  }

  void draw(Graphics2D g, Area at) {
    double baseline = at.y() + type.bold().capHeight();
    type.bold().in(colours.text(curve.style())).left(g, curve.label(), at.x(), baseline);
    double after = at.x() + type.bold().width(curve.label()) + style.em(GAP);
    type.quiet().left(g, remark(), after, baseline);
  }
}
