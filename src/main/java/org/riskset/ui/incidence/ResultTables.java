package org.riskset.ui.incidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import org.riskset.messages.Messages;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;
import org.riskset.ui.table.SignedName;

/** Fills the tables of the Competing risks room. */
final class ResultTables {
  private ResultTables() {}

  /** Incidences of causes, in each group if there are groups. */
  static void show(EstimateTable<IncidenceRow> table, IncidenceScreen screen) {
    boolean byGroup = !screen.study().groups().isEmpty();
    String cause = Messages.text("incidence.table.cause");
    List<TableColumn<IncidenceRow, ?>> columns = new ArrayList<>();
    if (byGroup) {
      columns.add(EstimateColumns.names(cause, IncidenceRow::cause));
      columns.add(signed(Messages.text("survival.table.group"), false));
    } else {
      columns.add(signed(cause, true));
    }
    columns.add(
        EstimateColumns.numbers(Messages.text("survival.table.patients"), IncidenceRow::patients));
    columns.add(
        EstimateColumns.numbers(Messages.text("incidence.table.events"), IncidenceRow::events));
    for (int time = 0; time < screen.times().size(); time++) {
      int index = time;
      columns.add(
          EstimateColumns.estimates(screen.times().get(time), row -> row.incidence().get(index)));
    }
    if (byGroup) {
      columns.add(
          EstimateColumns.numbers(Messages.text("incidence.table.gray"), IncidenceRow::test));
    }
    table.show(columns, screen.rows());
  }

  private static TableColumn<IncidenceRow, SignedName> signed(String title, boolean cause) {
    return EstimateColumns.signed(
        title, row -> new SignedName(cause ? row.cause() : row.group(), row.style()));
  }

  /** Both models of the cause of interest. */
  static void showModels(EstimateTable<ModelRow> table, IncidenceScreen screen) {
    String level = IncidenceScreen.level(screen.study());
    String p = Messages.text("cox.column.p");
    table.show(
        List.of(
            EstimateColumns.names(Messages.text("cox.column.term"), ModelRow::term),
            EstimateColumns.words(Messages.text("cox.column.level"), ModelRow::level),
            EstimateColumns.numbers(Messages.text("survival.table.patients"), ModelRow::patients),
            EstimateColumns.numbers(Messages.text("incidence.table.events"), ModelRow::events),
            EstimateColumns.estimates(
                Messages.text("incidence.models.subdistribution", level),
                ModelRow::subdistribution),
            EstimateColumns.numbers(p, ModelRow::subdistributionP),
            EstimateColumns.estimates(
                Messages.text("incidence.models.causeSpecific", level), ModelRow::causeSpecific),
            EstimateColumns.numbers(p, ModelRow::causeSpecificP)),
        screen.models());
  }
}
