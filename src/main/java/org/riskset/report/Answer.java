package org.riskset.report;

import java.util.List;
import org.riskset.study.analysis.Warning;

/** The result of one analysis, in each way it can be written. */
public interface Answer {
  /** Plain text for a person. */
  String text();

  /** A JSON document with the stable keys. */
  String json();

  /** One tidy table as comma-separated values. */
  String csv();

  /** What a reader must know. */
  List<Warning> warnings();
}
