package org.riskset.ui.export;

import org.riskset.figure.export.FigureFormat;

/**
 * A type of files that leave the program.
 *
 * @param name its name, as people say it
 * @param extension how names of such files end, without the dot
 */
public record FileType(String name, String extension) {
  /** Tables of comma-separated values. */
  public static final FileType CSV = new FileType("CSV", "csv");

  /** The type of files of a figure. */
  public static FileType of(FigureFormat format) {
    return new FileType(format.name(), format.extension());
  }
}
