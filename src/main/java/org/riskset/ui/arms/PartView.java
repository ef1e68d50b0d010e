package org.riskset.ui.arms;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.riskset.ui.control.ProgressLine;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.session.LazyScreen;

/**
 * One part of the Arms room: its results, or the question that stands in their place.
 *
 * @param <S> what it shows
 */
final class PartView<S extends PartScreen> extends StackPane {
  private final ScrollPane body;
  private final StackPane refusal;
  private final ArmsQuestion question;
  private final Consumer<S> show;

  /**
   * A part.
   *
   * @param results where its results stand
   * @param show puts other results there
   */
  PartView(ArmsViewModel model, LazyScreen<S> screen, Region results, Consumer<S> show) {
    this.show = show;
    question = new ArmsQuestion(model);
    refusal = new StackPane(question);
    body = new ScrollPane(results);
    Scrolling.vertical(body);
    ProgressLine line = new ProgressLine(screen.running());
    StackPane.setAlignment(line, Pos.TOP_CENTER);
    getChildren().addAll(body, refusal, line);
    screen.screenProperty().addListener((property, old, now) -> show(now));
    show(screen.screen());
  }

  private void show(S screen) {
    boolean known = !screen.arms().isEmpty();
    body.setVisible(known);
    refusal.setVisible(!known && !screen.problem().isEmpty());
    question.show(screen.problem());
    show.accept(screen);
  }
}
