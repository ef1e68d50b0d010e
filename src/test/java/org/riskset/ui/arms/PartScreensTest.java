package org.riskset.ui.arms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.riskset.figure.ForestFigure;
import org.riskset.study.ArmsSpec;
import org.riskset.study.claim.WaitingTimes;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;

class PartScreensTest {
  private final StudySession session = RecurrentNpc.session();
  private final ArmsViewModel model = new ArmsViewModel(session, RecurrentNpc.threads());

  private EffectScreen effects() {
    return model.effects().screen();
  }

  private BalanceScreen balance() {
    return model.balance().screen();
  }

  @Test
  void onlyThePartInSightIsComputed() {
    model.parts().look(true);
    assertThat(model.claim().screen().claim()).isNotNull();
    assertThat(balance().balance()).isNull();
    model.parts().show(ArmsPart.BALANCE);
    assertThat(balance().balance()).isNotNull();
    assertThat(effects().effects()).isNull();
    model.commands().start("rert_start_months");
    assertThat(model.claim().screen().rows()).hasSize(5);
    model.parts().show(ArmsPart.CLAIM);
    assertThat(model.claim().screen().rows()).hasSize(9);
  }

  @Test
  void subgroupsComeAndGo() {
    model.parts().show(ArmsPart.SUBGROUPS);
    model.parts().look(true);
    assertThat(effects().verdict()).isEqualTo("Choose the columns that form subgroups.");
    assertThat(effects().rows()).hasSize(1);
    model.commands().subgroup("sex", true);
    model.commands().subgroup("rN", true);
    assertThat(effects().rows().stream().map(EffectRow::subgroup))
        .containsExactly("All patients", "Sex", "", "N category", "", "", "");
    assertThat(effects().rows().get(1).ratio()).hasToString("0.26 (0.13–0.51)");
    assertThat(effects().rows().get(1).interaction()).isEqualTo("0.79");
    assertThat(effects().verdict())
        .isEqualTo("Smallest p of an interaction: p = 0.69 (N category), among 2 columns tested.");
    assertThat(effects().overall()).isPresent();
    model.commands().adjustSubgroups(true);
    assertThat(effects().remarks().get(0)).contains(", adjusted.");
    model.commands().subgroup("rN", false);
    assertThat(session.study().arms().subgroups())
        .isEqualTo(new ArmsSpec.Subgroups(List.of("sex"), true));
    ForestFigure figure =
        (ForestFigure) Objects.requireNonNull(effects().drawing()).apply(session.study().figure());
    assertThat(figure.rows()).hasSize(3);
    assertThat(figure.title()).endsWith("for overall survival in subgroups");
  }

  @Test
  void balanceNamesWhatDiffersBeyondChance() {
    model.parts().show(ArmsPart.BALANCE);
    model.parts().look(true);
    assertThat(balance().verdict())
        .isEqualTo("1 of 8 columns differs by more than chance gives: Sex.");
    assertThat(balance().bandLabel()).isEqualTo("chance alone, 72 v 23: up to 0.47");
    assertThat(balance().rows().get(0))
        .satisfies(row -> assertThat(row.label()).isEqualTo("Sex"))
        .satisfies(row -> assertThat(row.beyond()).isTrue());
    assertThat(balance().rows().stream().map(BalanceRow::label)).contains("EBV DNA (76 known)");
    assertThat(balance().drawing()).isNull();
    assertThat(balance().remarks()).hasSize(1);
    model.commands().start("rert_start_months");
    assertThat(balance().remarks()).isEmpty();
    WaitingTimes waiting = Objects.requireNonNull(balance().balance()).waitingTimes().orElseThrow();
    assertThat(WaitingPlot.ticks(balance().study(), waiting).end()).isEqualTo(12);
  }
}
