package org.riskset.ui.opening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Kind;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.study.CohortDescription;
import org.riskset.ui.opening.ColumnUse.Purpose;

/**
 * How a cohort is understood so far. Every answer of a person makes another draft.
 *
 * @param description columns, endpoints and groups
 * @param confirmed identifiers of endpoints that need no further answer
 */
record OpeningDraft(CohortDescription description, Set<String> confirmed) {
  OpeningDraft {
    confirmed = Set.copyOf(confirmed);
  }

  List<EndpointDefinition> endpoints() {
    return description.endpoints();
  }

  Optional<String> group() {
    return description.defaults().groupColumn();
  }

  /** What a column is used for; the first that applies of endpoint, group, and its own nature. */
  ColumnUse use(Column column) {
    for (EndpointDefinition endpoint : endpoints()) {
      if (endpoint.time().equals(column.name())) {
        return new ColumnUse(Purpose.TIME, endpoint.id());
      }
      if (endpoint.event().equals(column.name())) {
        return new ColumnUse(Purpose.EVENT, endpoint.id());
      }
      if (endpoint.entryColumn().filter(column.name()::equals).isPresent()) {
        return new ColumnUse(Purpose.ENTRY, endpoint.id());
      }
    }
    if (group().filter(column.name()::equals).isPresent()) {
      return ColumnUse.of(Purpose.GROUP);
    }
    ColumnDescription described = description.dictionary().describe(column);
    if (described.role() == Role.IDENTIFIER || described.role() == Role.OTHER) {
      return ColumnUse.of(Purpose.LEFT_OUT);
    }
    return ColumnUse.of(described.kind() == Kind.NUMBER ? Purpose.NUMBER : Purpose.CATEGORY);
  }

  /** Uses a column otherwise. */
  OpeningDraft use(Column column, ColumnUse use) {
    OpeningDraft freed = released(column);
    return switch (use.purpose()) {
      case TIME, EVENT, ENTRY -> freed.inEndpoint(use, column.name());
      case GROUP -> freed.described(column, Role.GROUP, Kind.CATEGORY).withGroup(column.name());
      case NUMBER -> freed.described(column, Role.COVARIATE, Kind.NUMBER);
      case CATEGORY -> freed.described(column, Role.COVARIATE, Kind.CATEGORY);
      case LEFT_OUT ->
          freed.described(column, Role.OTHER, description.dictionary().describe(column).kind());
    };
  }

  /** Puts an endpoint in the place of another; it has to be confirmed anew. */
  OpeningDraft replace(String id, UnaryOperator<EndpointDefinition> change) {
    List<EndpointDefinition> changed =
        endpoints().stream().map(e -> e.id().equals(id) ? change.apply(e) : e).toList();
    return withEndpoints(changed).confirm(id, false);
  }

  /** An identifier that no endpoint has yet. */
  String newId(String wanted) {
    String id = wanted;
    for (int i = 2; hasEndpoint(id); i++) {
      id = wanted + "_" + i;
    }
    return id;
  }

  private boolean hasEndpoint(String id) {
    return endpoints().stream().anyMatch(endpoint -> endpoint.id().equals(id));
  }

  OpeningDraft add(EndpointDefinition endpoint) {
    List<EndpointDefinition> more = new ArrayList<>(endpoints());
    more.add(endpoint);
    return withEndpoints(more);
  }

  OpeningDraft remove(String id) {
    return withEndpoints(endpoints().stream().filter(e -> !e.id().equals(id)).toList());
  }

  OpeningDraft confirm(String id, boolean meant) {
    Set<String> ids = new HashSet<>(confirmed);
    if (meant) {
      ids.add(id);
    } else {
      ids.remove(id);
    }
    return new OpeningDraft(description, ids);
  }

  OpeningDraft withGroup(@Nullable String column) {
    CohortDescription.Defaults defaults = description.defaults();
    return with(
        description.dictionary(),
        endpoints(),
        new CohortDescription.Defaults(defaults.endpoint(), column, defaults.covariates()));
  }

  /** The column serves neither groups nor, as entry, an endpoint; one without it goes. */
  private OpeningDraft released(Column column) {
    String name = column.name();
    List<EndpointDefinition> kept = new ArrayList<>();
    for (EndpointDefinition endpoint : endpoints()) {
      if (endpoint.entryColumn().filter(name::equals).isPresent()) {
        kept.add(withColumns(endpoint, endpoint.time(), null, endpoint.event()));
      } else if (!endpoint.time().equals(name) && !endpoint.event().equals(name)) {
        kept.add(endpoint);
      }
    }
    OpeningDraft freed = withEndpoints(kept);
    return group().filter(name::equals).isPresent() ? freed.withGroup(null) : freed;
  }

  private OpeningDraft inEndpoint(ColumnUse use, String column) {
    return replace(
        use.endpoint(),
        endpoint ->
            switch (use.purpose()) {
              case TIME -> withColumns(endpoint, column, endpoint.entry(), endpoint.event());
              case ENTRY -> withColumns(endpoint, endpoint.time(), column, endpoint.event());
              default ->
                  withColumns(endpoint, endpoint.time(), endpoint.entry(), column)
                      .withEventValues(List.of());
            });
  }

  private static EndpointDefinition withColumns(
      EndpointDefinition e, String time, @Nullable String entry, String event) {
    return new EndpointDefinition(
        e.id(), e.label(), time, entry, event, e.eventValues(), e.words(), e.note());
  }

  private OpeningDraft described(Column column, Role role, Kind kind) {
    ColumnDescription d = description.dictionary().describe(column);
    ColumnDescription changed =
        new ColumnDescription(
            d.name(), d.label(), kind, role, d.unit(), d.levels(), d.reference(), d.description());
    List<ColumnDescription> all = new ArrayList<>(description.dictionary().columns());
    all.removeIf(c -> c.name().equals(column.name()));
    all.add(changed);
    Dictionary old = description.dictionary();
    return with(
        new Dictionary(
            old.title(),
            old.shortTitle(),
            old.synthetic(),
            old.note(),
            old.timeOrigin(),
            old.timeUnit(),
            all),
        endpoints(),
        description.defaults());
  }

  private OpeningDraft withEndpoints(List<EndpointDefinition> others) {
    CohortDescription.Defaults defaults = description.defaults();
    boolean known =
        others.stream()
            .map(EndpointDefinition::id)
            .anyMatch(id -> Objects.equals(id, defaults.endpoint()));
    return with(
        description.dictionary(),
        others,
        new CohortDescription.Defaults(
            known ? defaults.endpoint() : null, defaults.group(), defaults.covariates()));
  }

  private OpeningDraft with(
      Dictionary dictionary,
      List<EndpointDefinition> endpoints,
      CohortDescription.Defaults defaults) {
    return new OpeningDraft(new CohortDescription(dictionary, endpoints, defaults), confirmed);
  }
}
