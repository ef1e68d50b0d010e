package org.riskset.ui.figure;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.figure.FigurePreset;
import org.riskset.messages.Messages;
import org.riskset.study.FigureSpec;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.session.StudySession;

/** The size that figures have on paper, at the foot of inspectors. */
public final class FigureSize extends HBox {
  private final Label name = Texts.label("", "strong", "small-text");
  private final Label size = Texts.label("", "caption");

  /**
   * The size of a session's figures.
   *
   * @param change opens where it is changed
   */
  public FigureSize(StudySession session, Runnable change) {
    getStyleClass().add("figure-size");
    VBox words = new VBox(name, size);
    getChildren()
        .addAll(
            words, Texts.spring(), Buttons.standard(Messages.text("survival.size.change"), change));
    session.studyProperty().addListener((property, old, study) -> show(study.figure()));
    show(session.study().figure());
  }

  private void show(FigureSpec figure) {
    name.setText(
        FigurePreset.of(figure)
            .map(FigurePreset::label)
            .orElseGet(() -> Messages.text("survival.size.own")));
    size.setText(
        Messages.text(
            "survival.size",
            plain(figure.widthMm()),
            plain(figure.heightMm()),
            plain(figure.fontSizePt())));
  }

  /** A length or size with at most one decimal. */
  public static String plain(double number) {
    double rounded = Math.round(number * 10) / 10.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
