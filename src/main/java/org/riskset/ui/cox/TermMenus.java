package org.riskset.ui.cox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.riskset.messages.Messages;
import org.riskset.model.Term;
import org.riskset.study.analysis.TermLabels;
import org.riskset.ui.term.TermCandidate;
import org.riskset.ui.term.TermForms;
import org.riskset.ui.theme.Icon;

/** Menus of the terms panel: products, strata, and the form of a number. */
final class TermMenus {
  /** More products than this stand in a menu for each first variable. */
  private static final int MOST_IN_ONE_MENU = 10;

  private final CoxViewModel model;

  TermMenus(CoxViewModel model) {
    this.model = model;
  }

  /** The buttons under the list of terms. */
  HBox buttons() {
    MenuButton interaction = menu("cox.terms.interaction", this::fillInteractions);
    interaction.setId("interaction");
    interaction.setGraphic(Icon.PLUS.node());
    MenuButton strata = menu("cox.terms.strata", this::fillStrata);
    strata.setId("strata");
    HBox buttons = new HBox(interaction, strata);
    buttons.getStyleClass().add("term-buttons");
    return buttons;
  }

  private interface Filling {
    void fill(MenuButton menu);
  }

  private static MenuButton menu(String key, Filling filling) {
    MenuButton menu = new MenuButton(Messages.text(key));
    menu.getStyleClass().addAll("btn", "btn-small", "menu-small");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.setTooltip(new Tooltip(Messages.text(key + ".help")));
    menu.setOnShowing(opening -> filling.fill(menu));
    filling.fill(menu);
    return menu;
  }

  private void fillInteractions(MenuButton menu) {
    List<Term.Interaction> products = model.terms().possibleInteractions();
    menu.getItems().clear();
    Map<Term, Menu> byFirst = new LinkedHashMap<>();
    for (Term.Interaction product : products) {
      MenuItem item = new MenuItem(label(product));
      item.setOnAction(chosen -> model.terms().add(product));
      if (products.size() <= MOST_IN_ONE_MENU) {
        menu.getItems().add(item);
      } else {
        Term first = product.variables().get(0);
        byFirst.computeIfAbsent(first, term -> new Menu(label(term))).getItems().add(item);
      }
    }
    menu.getItems().addAll(byFirst.values());
    if (products.isEmpty()) {
      MenuItem none = new MenuItem(Messages.text("cox.terms.interaction.none"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
  }

  private String label(Term term) {
    return TermLabels.of(term, model.study().cohort().dictionary());
  }

  private void fillStrata(MenuButton menu) {
    menu.getItems().clear();
    for (String column : model.strataColumns()) {
      CheckMenuItem item = new CheckMenuItem(model.study().cohort().dictionary().label(column));
      item.setSelected(model.study().cox().strata().contains(column));
      item.setOnAction(chosen -> model.terms().stratify(column, item.isSelected()));
      menu.getItems().add(item);
    }
  }

  /** The menu of a number's form. */
  MenuButton forms(TermCandidate candidate) {
    MenuButton menu = new MenuButton();
    menu.setId("form-" + candidate.column());
    menu.getStyleClass().addAll("btn", "btn-quiet", "menu-tiny");
    menu.setAccessibleText(Messages.text("cox.terms.form", candidate.label()));
    menu.setTooltip(new Tooltip(menu.getAccessibleText()));
    ToggleGroup one = new ToggleGroup();
    for (Term.Variable form : candidate.forms()) {
      RadioMenuItem item = new RadioMenuItem(TermForms.name(form));
      item.setToggleGroup(one);
      item.setSelected(form.equals(candidate.term()));
      item.setOnAction(chosen -> model.terms().transform((Term.Variable) candidate.term(), form));
      menu.getItems().add(item);
    }
    return menu;
  }
}
