package org.riskset.study;

/**
 * Where a study's rows come from.
 *
 * @param path the data file, relative to the study file where possible
 * @param delimiter column separator, or empty to recognise it
 */
public record DataSource(String path, String delimiter) {
  /** A file whose separator is recognised. */
  public static DataSource of(String path) {
    return new DataSource(path, "");
  }
}
