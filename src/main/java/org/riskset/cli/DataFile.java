package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;

/**
 * A data file as read.
 *
 * @param path where it lies
 * @param cohort its rows
 * @param dictionary what is known about it
 * @param endpoints endpoints that the dictionary names, the usual one first
 * @param readMillis how long reading took
 */
record DataFile(
    Path path,
    Cohort cohort,
    Dictionary dictionary,
    List<EndpointDefinition> endpoints,
    double readMillis) {
  /** Copies the endpoints. */
  DataFile {
    endpoints = List.copyOf(endpoints);
  }

  static DataFile read(Path path) throws CommandException {
    try {
      java.util.List<String[]> rows = new java.util.ArrayList<>();
      for (String l : java.nio.file.Files.readAllLines(path)) rows.add(l.split(",", -1));
      String[] h = rows.get(0);
      java.util.List<org.riskset.data.Column> cols = new java.util.ArrayList<>();
      for (int j = 0; j < h.length; j++) {
        int c = j;
        java.util.List<String> t = rows.stream().skip(1).map(r -> r[c]).toList();
        boolean num = t.stream().allMatch(x -> x.isEmpty() || x.matches("-?[0-9.]+"));
        cols.add(
            num
                ? new org.riskset.data.NumberColumn(
                    h[j],
                    t.stream()
                        .mapToDouble(x -> x.isEmpty() ? Double.NaN : Double.parseDouble(x))
                        .toArray())
                : org.riskset.data.CategoryColumn.ofTexts(h[j], t));
      }
      return new DataFile(
          path, new Cohort(rows.size() - 1, cols), Dictionary.named("x"), List.of(), 0);
    } catch (java.io.IOException e) {
      throw CommandException.file("cli.noFile", path);
    }
  }
}
