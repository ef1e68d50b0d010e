package org.riskset.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A column of categories, its levels in order. Immutable; the codes are copied in. */
public final class CategoryColumn implements Column {
  private static final int MISSING = -1;

  private final String name;
  private final List<String> levels;
  private final int[] codes;

  /**
   * A column.
   *
   * @param name name in the file
   * @param levels distinct levels in order
   * @param codes one index into {@code levels} per row, −1 where missing
   */
  public CategoryColumn(String name, List<String> levels, int[] codes) {
    this.name = name;
    this.levels = List.copyOf(levels);
    this.codes = codes.clone();
  }

  /** A column from texts, the empty text being missing; levels by Unicode code point. */
  public static CategoryColumn ofTexts(String name, List<String> texts) {
    Set<String> distinct = new TreeSet<>(CategoryColumn::compareCodePoints);
    for (String text : texts) {
      if (!text.isEmpty()) {
        distinct.add(text);
      }
    }
    List<String> levels = List.copyOf(distinct);
    Map<String, Integer> index = indexOf(levels);
    int[] codes = texts.stream().mapToInt(t -> index.getOrDefault(t, MISSING)).toArray();
    return new CategoryColumn(name, levels, codes);
  }

  /**
   * A column whose levels are put in the order of their Unicode code points.
   *
   * @param name name in the file
   * @param levels distinct levels in any order
   * @param codes one index into {@code levels} per row, −1 where missing
   */
  public static CategoryColumn inCodePointOrder(String name, List<String> levels, int[] codes) {
    List<String> sorted = levels.stream().sorted(CategoryColumn::compareCodePoints).toList();
    Map<String, Integer> index = indexOf(sorted);
    int[] newCode = levels.stream().mapToInt(l -> index.getOrDefault(l, MISSING)).toArray();
    int[] sortedCodes = Arrays.stream(codes).map(c -> c < 0 ? MISSING : newCode[c]).toArray();
    return new CategoryColumn(name, sorted, sortedCodes);
  }

  private static int compareCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private static Map<String, Integer> indexOf(List<String> levels) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      index.put(levels.get(i), i);
    }
    return index;
  }

  /** The same values with the declared levels first, in that order, then any others. */
  public CategoryColumn withLevelOrder(List<String> declared) {
    Set<String> present = new LinkedHashSet<>(levels);
    Set<String> all = new LinkedHashSet<>(declared);
    all.retainAll(present);
    all.addAll(present);
    List<String> ordered = List.copyOf(all);
    if (ordered.equals(levels)) {
      return this;
    }
    Map<String, Integer> index = indexOf(ordered);
    int[] newCode = levels.stream().mapToInt(l -> index.getOrDefault(l, MISSING)).toArray();
    int[] recoded = Arrays.stream(codes).map(c -> c < 0 ? MISSING : newCode[c]).toArray();
    return new CategoryColumn(name, ordered, recoded);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public boolean isMissing(int row) {
    return codes[row] == MISSING;
  }

  /** Index of the level in {@code row}, −1 where missing. */
  public int code(int row) {
    return codes[row];
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? "" : levels.get(codes[row]);
  }

  @Override
  public CategoryColumn asCategories() {
    return this;
  }

  @Override
  public List<String> levels() {
    return levels;
  }
}
