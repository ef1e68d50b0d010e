package org.riskset.ui.cox;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.data.NumberText;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.prediction.ProfileColumn;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.Texts;

/**
 * The field of one value of a patient.
 *
 * @param column the column
 * @param row what is on the screen
 * @param shows shows another value
 */
record ProfileField(ProfileColumn column, Node row, Consumer<String> shows) {
  /**
   * A field: a list of levels, or a number below which stands the range that patients had.
   *
   * @param enter is told when a person enters another value
   */
  static ProfileField of(Dictionary dictionary, ProfileColumn column, Consumer<String> enter) {
    return column.isNumber()
        ? ofNumber(dictionary, column, enter)
        : ofLevels(dictionary, column, enter);
  }

  private static ProfileField ofLevels(
      Dictionary dictionary, ProfileColumn column, Consumer<String> enter) {
    Choice<String> levels =
        new Choice<>(
            column.levels(), level -> dictionary.levelLabel(column.name(), level), column.usual());
    levels.setId("patient-" + column.name());
    levels.onChoice(enter);
    return new ProfileField(
        column, new FieldRow(dictionary.label(column.name()), levels), levels::show);
  }

  private static ProfileField ofNumber(
      Dictionary dictionary, ProfileColumn column, Consumer<String> enter) {
    NumberField number = NumberField.of(NumberText.parse(column.usual()), Double::isFinite);
    number.setId("patient-" + column.name());
    number.onValue(entered -> enter.accept(NumberColumn.plain(entered.orElseThrow())));
    String range =
        Messages.text(
            "prediction.range",
            NumberWording.asChosen(column.least()),
            NumberWording.asChosen(column.most()));
    FieldRow row =
        new FieldRow(dictionary.label(column.name()), number, Texts.label(range, "caption"));
    return new ProfileField(column, row, value -> show(number, value));
  }

  private static void show(NumberField field, String value) {
    double number = NumberText.parse(value);
    if (!Double.isNaN(number)) {
      field.show(OptionalDouble.of(number));
    }
  }

  void show(String value) {
    shows.accept(value);
  }
}
