source("common.R")

# survdiff has no weights: whole weights are expanded to rows.
expanded <- function(s) {
  index <- rep(seq_along(s$time), weights_of(s))
  lapply(s[c("entry", "time", "event", "group", "strata")], function(v) if (is.null(v)) NULL else v[index])
}

# survdiff takes right-censored data only. Entered data: the score test of coxph with Breslow's ties
# has the binomial variance, so with ties the hypergeometric sums are written out here.
hypergeometric <- function(s) {
  w <- weights_of(s)
  entry <- if (is.null(s$entry)) rep(-Inf, length(s$time)) else s$entry
  strata <- if (is.null(s$strata)) rep("all", length(s$time)) else s$strata
  groups <- sort(unique(s$group))
  observed <- expected <- setNames(numeric(length(groups)), groups)
  variance <- matrix(0, length(groups), length(groups))
  for (h in unique(strata)) for (t in unique(s$time[s$event == 1 & strata == h])) {
    at_risk <- strata == h & entry < t & s$time >= t
    n <- vapply(groups, function(g) sum(w[at_risk & s$group == g]), 0)
    d <- vapply(groups, function(g) sum(w[at_risk & s$group == g & s$time == t & s$event == 1]), 0)
    observed <- observed + d
    expected <- expected + sum(d) * n / sum(n)
    if (sum(n) > 1)
      variance <- variance + sum(d) * (sum(n) - sum(d)) / (sum(n) - 1) * (diag(n / sum(n)) - tcrossprod(n / sum(n)))
  }
  free <- seq_along(groups)[-1]
  statistic <- drop((observed - expected)[free] %*% solve(variance[free, free], (observed - expected)[free]))
  list(observed = observed, expected = expected, variance = variance, statistic = statistic)
}

by_survdiff <- function(s) {
  e <- expanded(s)
  # Ranks for times: R's absolute tolerance would make one time of all times of 1e-9.
  y <- Surv(match(e$time, sort(unique(e$time))), e$event)
  fit <- if (is.null(e$strata)) survdiff(y ~ e$group) else survdiff(y ~ e$group + strata(e$strata))
  sums <- function(v) if (is.matrix(v)) rowSums(v) else v
  list(observed = sums(fit$obs), expected = sums(fit$exp), variance = fit$var, statistic = fit$chisq)
}

reference <- function(s) {
  by_hand <- hypergeometric(s)
  whole <- is.null(s$weight) || all(s$weight == floor(s$weight))
  if (is.null(s$entry) && whole) {
    fit <- by_survdiff(s)
    stopifnot(isTRUE(all.equal(fit, by_hand, check.attributes = FALSE, tolerance = 1e-12)))
  } else {
    fit <- by_hand
  }
  df <- length(fit$observed) - 1
  list(groups = I(sort(unique(s$group))), observed = I(unname(fit$observed)), expected = I(unname(fit$expected)),
       variance = unname(fit$variance), statistic = unname(fit$statistic), df = df,
       p_value = pchisq(fit$statistic, df, lower.tail = FALSE),
       log10_p = pchisq(fit$statistic, df, lower.tail = FALSE, log.p = TRUE) / log(10))
}

separated <- sample_of(c(1:400, 1000 + 1:400), rep(1, 800), group = rep(c("a", "b"), each = 400))
samples$`p-small` <- separated
samples$pbc <- with(pbc, sample_of(time, status == 2, group = edema))
for (name in setdiff(names(samples), c("lung-weighted"))) {
  s <- samples[[name]]
  write_reference(paste0("logrank-", name), s[c("entry", "time", "event", "weight", "group", "strata")],
                  "survdiff(Surv(time, event) ~ group + strata(strata)), or its sums written out", reference(s))
}
