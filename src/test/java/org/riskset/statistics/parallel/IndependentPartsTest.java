package org.riskset.statistics.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;

class IndependentPartsTest {
  @Test
  void resultsStandInTheOrderOfTheParts() {
    assertThat(IndependentParts.run(1000, i -> i * i, Progress.none()))
        .containsExactlyElementsOf(IntStream.range(0, 1000).mapToObj(i -> i * i).toList());
    assertThat(IndependentParts.run(0, i -> i, Progress.none())).isEmpty();
  }

  @Test
  void aPartOfWorkThatTellsItselfIsStoppedWithItAndSaysNothing() {
    List<Double> heard = new ArrayList<>();
    Progress whole =
        new Progress() {
          @Override
          public void at(double fraction) {
            heard.add(fraction);
          }

          @Override
          public boolean isCancelled() {
            return heard.size() == 3;
          }
        };
    assertThatThrownBy(
            () -> {
              for (int part = 1; part <= 10; part++) {
                IndependentParts.run(4, i -> i, whole.quiet());
                whole.at(part / 10.0);
              }
            })
        .isInstanceOf(CancelledException.class);
    assertThat(heard).containsExactly(0.1, 0.2, 0.3);
  }
}
