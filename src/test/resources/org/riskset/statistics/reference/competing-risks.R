source("common.R")
suppressPackageStartupMessages({library(cmprsk); library(etm)})

# Causes are 1, 2, ...; 0 is censored. cuminc and crr take right-censored rows of weight 1.
curves <- function(s) {
  groups <- if (is.null(s$group)) rep("all", length(s$time)) else s$group
  id <- seq_along(s$time)
  result <- list()
  for (g in sort(unique(groups))) {
    i <- groups == g
    f <- factor(s$cause[i], 0:s$causes)
    # Ranks for times that R's absolute tolerance would merge are not needed: times here are ordinary.
    y <- if (is.null(s$entry)) Surv(s$time[i], f) else Surv(s$entry[i], s$time[i], f)
    w <- weights_of(s)[i]
    fit <- survfit(y ~ 1, weights = w, id = id[i], conf.type = "log-log")
    log_fit <- survfit(y ~ 1, weights = w, id = id[i], conf.type = "log")
    plain <- survfit(y ~ 1, weights = w, id = id[i], conf.type = "plain")
    # All of a short curve, some of a long one.
    k <- unique(round(seq(1, length(fit$time), length.out = min(25, length(fit$time)))))
    for (cause in seq_len(s$causes)) {
      j <- match(cause, fit$states)
      if (is.na(j) || !any(s$cause[i] == cause)) next
      at <- function(v) I(unname(v[k, j]))
      one <- list(group = g, cause = cause, index = I(k - 1), time = I(fit$time[k]), estimate = at(fit$pstate),
                  std_error = at(fit$std.err), low = at(fit$lower), high = at(fit$upper), low_log = at(log_fit$lower),
                  high_log = at(log_fit$upper), low_plain = at(plain$lower), high_plain = at(plain$upper))
      if (all(w == 1)) one$std_error_delta <- I(greenwood(s, i, cause, fit$time[k]))
      if (all(w == 1) && is.null(s$entry)) one$std_error_aalen <- I(by_cuminc(s, i, cause, fit$time[k]))
      result <- c(result, list(one))
    }
  }
  result
}

greenwood <- function(s, i, cause, times) {
  from_to <- matrix(FALSE, s$causes + 1, s$causes + 1)
  from_to[1, -1] <- TRUE
  # etm wants positive times: one is added to all.
  data <- data.frame(id = seq_len(sum(i)), entry = if (is.null(s$entry)) 0 else s$entry[i] + 1, exit = s$time[i] + 1,
                     from = "0", to = ifelse(s$cause[i] == 0, "cens", s$cause[i]))
  fit <- etm(data, as.character(0:s$causes), from_to, "cens", s = 0)
  path <- paste("0", cause)
  variance <- trprob_variance(fit, path)
  vapply(times, function(t) { p <- which(fit$time <= t + 1 + 1e-9); if (length(p)) sqrt(max(0, variance[max(p)])) else 0 }, 0)
}
trprob_variance <- function(fit, path) fit$cov[path, path, ]

by_cuminc <- function(s, i, cause, times) {
  fit <- cuminc(s$time[i], s$cause[i])[[paste("1", cause)]]
  vapply(times, function(t) sqrt(fit$var[max(which(fit$time <= t))]), 0)
}

gray <- function(s, rho) {
  tests <- if (is.null(s$strata)) cuminc(s$time, s$cause, s$group, rho = rho)$Tests
           else cuminc(s$time, s$cause, s$group, s$strata, rho = rho)$Tests
  lapply(rownames(tests), function(cause) list(rho = rho, cause = as.integer(cause), statistic = tests[cause, "stat"],
                                               df = tests[cause, "df"]))
}

fine_gray <- function(s, cause) {
  cens <- if (is.null(s$strata)) rep("", length(s$time)) else s$strata
  fit_from <- function(b, steps) crr(s$time, s$cause, s$x, cengroup = cens, failcode = cause, init = b, maxiter = steps)
  fit <- fit_from(rep(0, ncol(s$x)), 20)
  stopifnot(fit$converged)
  # crr stops where the likelihood no longer rises, 1e-6 short of the root of its score: go on by its score.
  for (step in 1:5) fit <- fit_from(fit$coef + solve(fit$inf, fit$score), 0)
  new <- s$x[c(1, 7, nrow(s$x)), , drop = FALSE]
  predicted <- predict(fit, new)
  times <- unname(quantile(s$time, c(0.2, 0.5, 0.8), type = 1))
  at <- vapply(times, function(t) { k <- which(predicted[, 1] <= t)
    if (length(k)) predicted[max(k), -1] else rep(0, nrow(new)) }, numeric(nrow(new)))
  list(cause = cause, coef = I(unname(fit$coef)), variance = fit$var, log_likelihood = fit$loglik,
       null_log_likelihood = fit$loglik.null, new = new, times = I(times), incidence = at)
}

competing <- function(time, cause, ...) {
  s <- sample_of(time, cause > 0, ...)
  s$cause <- as.integer(cause)
  s$causes <- max(cause)
  s
}

set.seed(20260202)
n <- 180
latent <- cbind(rexp(n, 0.3), rexp(n, 0.2), runif(n, 0, 6))
first <- max.col(-latent, "first")
tied <- ceiling(4 * apply(latent, 1, min)) / 4
cause3 <- c(1, 2, 0)[first]
x3 <- cbind(x = round(rnorm(n), 2), z = rbinom(n, 1, 0.4))
late <- pmin(round(runif(n, 0, 0.9) * tied, 2), tied - 0.01)
late[1:20] <- 0
data(Melanoma, package = "riskRegression")
melanoma <- Melanoma
data(bmt, package = "KMsurv")
bmt_cause <- with(bmt, ifelse(d2 == 1, 1, ifelse(d1 == 1, 2, 0)))
mgus <- na.omit(mgus2[c("ptime", "pstat", "futime", "death", "age", "sex", "mspike")])
mgus_cause <- with(mgus, ifelse(pstat == 1, 1, ifelse(death == 1, 2, 0)))
sets <- list(
  mgus2 = with(mgus, competing(ifelse(pstat == 1, ptime, futime), mgus_cause, group = sex,
                               x = expand(~ age + sex + mspike, mgus))),
  pbc = with(pbc, competing(time, status, group = edema, x = expand(~ age + sex + log(bili), pbc))),
  bmt = with(bmt, competing(t2, bmt_cause, group = group, strata = z10, x = expand(~ factor(group) + z1 + z8, bmt))),
  melanoma = with(melanoma, competing(time, status, group = sex, x = expand(~ age + sex + logthick + ulcer, melanoma))),
  tied = competing(tied, cause3, group = rep(c("a", "b", "c"), 60), strata = rep(1:2, each = 90), x = x3),
  `death-at-zero` = competing(pmax(0, tied - 0.5), cause3, group = rep(c("a", "b"), 90), x = x3),
  entry = competing(tied, cause3, entry = late, group = rep(c("a", "b"), 90)),
  weighted = competing(tied, cause3, weight = rep(c(0.5, 2, 1.25), 60)),
  `all-fail` = competing(c(1, 2, 2, 3, 4, 4, 5, 6, 7, 7), c(1, 2, 1, 1, 2, 1, 2, 1, 1, 2),
                         group = rep(c("a", "b"), 5)),
  `three-causes` = competing(c(2, 2, 3, 3, 3, 5, 6, 6, 8, 9, 9, 10), c(1, 0, 3, 2, 0, 1, 1, 3, 0, 2, 1, 0),
                             group = rep(c("a", "b"), 6))
)
for (name in names(sets)) {
  s <- sets[[name]]
  plain <- is.null(s$entry) && is.null(s$weight)
  expected <- list(curves = curves(s))
  if (plain) expected$gray <- c(gray(s, 0), gray(s, 1))
  if (plain && !is.null(s$x)) expected$fine_gray <- lapply(1:2, function(cause) fine_gray(s, cause))
  write_reference(paste0("cr-", name), s[c("entry", "time", "event", "cause", "causes", "weight", "group", "strata", "columns", "x")],
                  paste("survfit(Surv(time, factor) ~ 1), etm, cuminc, crr; cmprsk", packageVersion("cmprsk")), expected)
}
