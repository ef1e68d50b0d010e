package org.riskset.ui.cox;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.study.timevarying.CoefficientCourse;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.Popover;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.RoomStyles;

/** The course of the coefficients of a term, over the window beside the p-value of its test. */
final class CoursePopover {
  private final CoxViewModel model;
  private final Study study;
  private final CourseWords words;
  private final VBox body = new VBox();
  private final Popover popover;
  private final ChangeListener<CoxScreen> outdated = (property, old, now) -> close();

  private CoursePopover(CoxViewModel model, TermProportionality test, Node anchor) {
    this.model = model;
    this.study = model.screen().study();
    this.words = new CourseWords(study, test);
    VBox content = new VBox(Texts.wrapped(words.caption(), "caption"), body);
    content.getStyleClass().add("course-content");
    body.getStyleClass().add("course-content");
    List<ColumnLabel> columns = model.columnLabels(test);
    if (columns.size() > 1) {
      content.getChildren().add(1, choice(columns));
    }
    popover = Popover.open(anchor, words.title(), content);
    RoomStyles.dress(popover);
    popover.setId("course-popover");
    popover.onClose(() -> model.screenProperty().removeListener(outdated));
    model.screenProperty().addListener(outdated);
    if (!columns.isEmpty()) {
      ask(columns.get(0));
    }
  }

  /** Opens it for the test of a term. */
  static void open(CoxViewModel model, TermProportionality test, Node anchor) {
    new CoursePopover(model, test, anchor);
  }

  private Choice<ColumnLabel> choice(List<ColumnLabel> columns) {
    Choice<ColumnLabel> choice = new Choice<>(columns, ColumnLabel::label, columns.get(0));
    choice.setId("course-column");
    choice.setAccessibleText(Messages.text("cox.course.column"));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.onChoice(this::ask);
    return choice;
  }

  private void close() {
    popover.close();
  }

  private void ask(ColumnLabel column) {
    model.background().course(column.column(), this::show, this::refuse);
  }

  private void refuse(Message reason) {
    Label text = Texts.wrapped(reason.text(), "small-text", "ink-2");
    body.getChildren().setAll(text);
    popover.place();
  }

  private void show(Optional<CoefficientCourse> found) {
    found.ifPresentOrElse(this::show, () -> refuse(Message.of("cox.course.infinite")));
  }

  private void show(CoefficientCourse course) {
    CoursePlot plot = new CoursePlot(course, study.cohort().dictionary().timeUnit());
    String sentences = words.sentences(course, plot.outside());
    plot.setAccessibleText(sentences);
    body.getChildren()
        .setAll(
            plot,
            Texts.wrapped(sentences, "small-text"),
            Texts.wrapped(words.method(course), "caption"));
    popover.place();
  }
}
