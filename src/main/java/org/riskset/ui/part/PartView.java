package org.riskset.ui.part;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.riskset.ui.control.ProgressLine;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.session.LazyScreen;

/**
 * One part of a room: its results, or the question that stands in their place.
 *
 * @param <S> what it shows
 */
public final class PartView<S extends PartScreen> extends StackPane {
  private final ScrollPane body;
  private final StackPane refusal;
  private final Question question;
  private final Consumer<S> show;

  /**
   * A part.
   *
   * @param question stands in the place of results that do not exist
   * @param results where its results stand
   * @param show puts other results there
   */
  public PartView(LazyScreen<S> screen, Question question, Region results, Consumer<S> show) {
    this.show = show;
    this.question = question;
    refusal = new StackPane(question);
    body = new ScrollPane(results);
    Scrolling.vertical(body);
    ProgressLine line = new ProgressLine(screen.running());
    StackPane.setAlignment(line, Pos.TOP_CENTER);
    getChildren().addAll(body, refusal, line);
    screen.screenProperty().addListener((property, old, now) -> show(now));
    show(screen.screen());
  }

  /** The same with results as high as there is room, which scroll what they hold themselves. */
  public PartView<S> filling() {
    body.setFitToHeight(true);
    return this;
  }

  private void show(S screen) {
    boolean known = screen.isKnown();
    body.setVisible(known);
    refusal.setVisible(!known && !screen.problem().isEmpty());
    question.show(screen.problem());
    show.accept(screen);
  }
}
