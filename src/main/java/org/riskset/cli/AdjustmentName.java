package org.riskset.cli;

import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how p-values are adjusted, spelt as in R, in capitals or not. */
final class AdjustmentName implements ITypeConverter<PValueAdjustment> {
  @Override
  public PValueAdjustment convert(String value) {
    List<PValueAdjustment> all = List.of(PValueAdjustment.values());
    return all.stream()
        .filter(adjustment -> adjustment.method().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(complaint(value, all)));
  }

  private static String complaint(String value, List<PValueAdjustment> all) {
    List<String> names = all.stream().map(PValueAdjustment::method).toList();
    return Messages.text("cli.notOneOf", value, String.join(", ", names));
  }
}
