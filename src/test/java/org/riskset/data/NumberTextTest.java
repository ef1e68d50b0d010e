package org.riskset.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "+3, 3",
    "-3, -3",
    ".5, 0.5",
    "5., 5",
    "-.25, -0.25",
    "1e3, 1000",
    "1e-04, 0.0001",
    "1E+2, 100",
    "007, 7",
    "12345678901234567, 12345678901234568",
    "0.1234567890123456789, 0.12345678901234568",
    "4.9e-324, 4.9e-324",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "1e22, 1e22",
    "1e23, 1e23",
    "123456789012345e-30, 1.23456789012345e-16",
    "0.000000000000000000001, 1e-21"
  })
  void readsDecimalNumbers(String text, double expected) {
    assertThat(NumberText.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        ".",
        "e5",
        "1e",
        "1e+",
        "1 2",
        "1,5",
        "1.2.3",
        "--1",
        "1d",
        "1f",
        "0x10",
        "NaN",
        "Infinity",
        "inf",
        "1e999",
        "12%",
        "<5",
        "１２",
        "1e٣"
      })
  void readsNothingElse(String text) {
    assertThat(NumberText.parse(text)).isNaN();
  }

  @Test
  void readsADecimalCommaInsteadOfThePointWhereAsked() {
    assertThat(NumberText.parse("1,5", ',')).isEqualTo(1.5);
    assertThat(NumberText.parse("1234567890123456,5", ',')).isEqualTo(1234567890123456.5);
    assertThat(NumberText.parse("1.5", ',')).isNaN();
  }

  @Property
  void everyDoubleIsReadExactly(@ForAll double value) {
    assertThat(NumberText.parse(Double.toString(value))).isEqualTo(value);
    assertThat(NumberText.parse(new BigDecimal(value).toPlainString())).isEqualTo(value);
  }

  @Property
  void shortDecimalsRoundLikeTheJavaLibrary(@ForAll short whole, @ForAll("digits") String digits) {
    String text = whole + "." + digits;
    assertThat(NumberText.parse(text)).isEqualTo(Double.parseDouble(text));
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
  }
}
