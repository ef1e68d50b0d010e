package org.riskset.ui.table;

import org.jspecify.annotations.Nullable;

/**
 * A name with the line that a figure draws it in.
 *
 * @param name the name
 * @param style which colour and dash the line has, or null for none
 */
public record SignedName(String name, @Nullable Integer style) {
  @Override
  public String toString() {
    return name;
  }
}
