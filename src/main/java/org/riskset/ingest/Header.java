package org.riskset.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The first line of a file: the names of its columns. */
final class Header {
  /** Name of a first column without one, as R writes row names. */
  static final String ROW_NAME = "row_name";

  private Header() {}

  /** Names without white space around them. */
  static List<String> names(Path path, CSVRecord first) throws IngestException {
    List<String> names = new ArrayList<>();
    first.forEach(cell -> names.add(cell.strip().replaceAll("\\s+", " ")));
    if (names.size() > 1 && names.get(0).isEmpty()) {
      names.set(0, ROW_NAME);
    }
    requireNamed(path, names);
    requireDistinct(path, names);
    return names;
  }

  private static void requireNamed(Path path, List<String> names) throws IngestException {
    List<String> unnamed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isEmpty()) {
        unnamed.add(Integer.toString(i + 1));
      }
    }
    if (!unnamed.isEmpty()) {
      throw new IngestException("ingest.unnamedColumn", path, String.join(", ", unnamed));
    }
  }

  private static void requireDistinct(Path path, List<String> names) throws IngestException {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    names.stream().filter(name -> !seen.add(name)).forEach(repeated::add);
    if (!repeated.isEmpty()) {
      String list = repeated.stream().collect(Collectors.joining("\", \"", "\"", "\""));
      throw new IngestException("ingest.repeatedColumn", path, list);
    }
  }
}
