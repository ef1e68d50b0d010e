# The weighted log-rank family, the test for trend and the max-combo test. survdiff has the weights
# S(t-)^rho only, for right-censored data without weights; all others are written out here from
# Klein and Moeschberger (2003), section 7.3, and checked against survdiff where it applies.
source("common.R")

families <- list(`log-rank` = c(0, 0), `gehan-breslow` = NULL, `tarone-ware` = NULL, `peto-peto` = NULL,
                 `modified-peto-peto` = NULL, `fh-1-0` = c(1, 0), `fh-0-1` = c(0, 1), `fh-1-1` = c(1, 1),
                 `fh-0.5-0.5` = c(0.5, 0.5), `fh-0.5-2` = c(0.5, 2))

weight <- function(name, events, at_risk) {
  exponents <- families[[name]]
  before <- c(1, head(cumprod(1 - events / at_risk), -1))
  peto <- cumprod(1 - events / (at_risk + 1))
  switch(name, `gehan-breslow` = at_risk, `tarone-ware` = sqrt(at_risk), `peto-peto` = peto,
         `modified-peto-peto` = peto * at_risk / (at_risk + 1), before^exponents[1] * (1 - before)^exponents[2])
}

# Observed, expected, and the covariance of O - E under two weights.
sums <- function(s, name, other = name) {
  w <- weights_of(s)
  entry <- if (is.null(s$entry)) rep(-Inf, length(s$time)) else s$entry
  strata <- if (is.null(s$strata)) rep("all", length(s$time)) else s$strata
  groups <- sort(unique(s$group))
  k <- length(groups)
  total <- list(observed = numeric(k), expected = numeric(k), variance = matrix(0, k, k))
  for (h in unique(strata)) {
    times <- sort(unique(s$time[s$event == 1 & strata == h]))
    if (length(times) == 0) next
    at <- function(g, t) sum(w[strata == h & entry < t & s$time >= t & s$group == g])
    failing <- function(g, t) sum(w[strata == h & s$time == t & s$event == 1 & s$group == g])
    n <- outer(groups, times, Vectorize(at))
    d <- outer(groups, times, Vectorize(failing))
    a <- weight(name, colSums(d), colSums(n))
    b <- weight(other, colSums(d), colSums(n))
    for (j in seq_along(times)) {
      share <- n[, j] / sum(n[, j])
      total$observed <- total$observed + a[j] * d[, j]
      total$expected <- total$expected + a[j] * sum(d[, j]) * share
      if (sum(n[, j]) > 1)
        total$variance <- total$variance + a[j] * b[j] * sum(d[, j]) * (sum(n[, j]) - sum(d[, j])) / (sum(n[, j]) - 1) *
          (diag(share, k) - tcrossprod(share))
    }
  }
  total
}

test <- function(s, name) {
  fit <- sums(s, name)
  difference <- fit$observed - fit$expected
  k <- length(difference)
  free <- -1
  statistic <- drop(difference[free] %*% solve(fit$variance[free, free], difference[free]))
  a <- (1:k)^2
  z <- sum(a * difference) / sqrt(drop(a %*% fit$variance %*% a))
  list(observed = I(fit$observed), expected = I(fit$expected), variance = fit$variance, statistic = statistic, df = k - 1,
       p_value = pchisq(statistic, k - 1, lower.tail = FALSE), trend_z = z)
}

checked <- function(s, name) {
  result <- test(s, name)
  exponents <- families[[name]]
  plain <- is.null(s$entry) && is.null(s$weight)
  if (plain && !is.null(exponents) && exponents[2] == 0) {
    y <- Surv(match(s$time, sort(unique(s$time))), s$event)
    fit <- if (is.null(s$strata)) survdiff(y ~ s$group, rho = exponents[1])
           else survdiff(y ~ s$group + strata(s$strata), rho = exponents[1])
    stopifnot(all.equal(fit$chisq, result$statistic, tolerance = 1e-11))
  }
  result
}

# P(max |Z| > m): the mean over directions of the upper tail of chi-square on 3 df at the distance at which
# a ray leaves the polytope {max |Z| <= m}, relative to the tail at m. Independent of any ordering of the Z.
largest <- function(m, correlation) {
  e <- eigen(correlation, symmetric = TRUE)
  stopifnot(e$values[4] < 1e-12)
  v <- e$vectors[, 1:3] %*% diag(sqrt(pmax(0, e$values[1:3])))
  scale <- 2 * pnorm(-m)
  tail <- function(angle) function(u) {
    d <- cbind(sqrt(1 - u^2) * cos(angle), sqrt(1 - u^2) * sin(angle), u)
    pchisq((m / do.call(pmax, as.data.frame(abs(d %*% t(v)))))^2, 3, lower.tail = FALSE) / scale
  }
  ring <- function(angles) vapply(angles, function(angle)
    integrate(tail(angle), -1, 1, rel.tol = 1e-9, subdivisions = 2000, stop.on.error = FALSE)$value, 0)
  pieces <- vapply(0:7, function(i)
    integrate(ring, i * pi / 8, (i + 1) * pi / 8, rel.tol = 1e-8, subdivisions = 500, stop.on.error = FALSE)$value, 0)
  sum(pieces) / (2 * pi) * scale
}

max_combo <- function(s) {
  names <- c("log-rank", "fh-0-1", "fh-1-0", "fh-1-1")
  parts <- lapply(names, function(name) sums(s, name))
  z <- vapply(parts, function(p) (p$observed - p$expected)[2] / sqrt(p$variance[2, 2]), 0)
  covariance <- outer(1:4, 1:4, Vectorize(function(i, j) sums(s, names[i], names[j])$variance[2, 2]))
  m <- max(abs(z))
  p <- largest(m, cov2cor(covariance))
  near <- 1 - mvtnorm::pmvnorm(rep(-m, 4), rep(m, 4), sigma = cov2cor(covariance),
                               algorithm = mvtnorm::GenzBretz(maxpts = 2e6, abseps = 1e-8))
  stopifnot(abs(p - near) <= attr(near, "error") + 1e-8)
  list(z = I(z), correlation = cov2cor(covariance), statistic = m, p_value = p)
}

data(kidney, package = "KMsurv", envir = kmsurv <- new.env())
samples$dialysis <- with(kmsurv$kidney, sample_of(time, delta, group = type))
crossing <- sample_of(c(2, 3, 5, 8, 40, 45, 50, 50, 55, 60, 10, 12, 15, 18, 20, 22, 25, 28, 30, 33),
                      c(1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1), group = rep(c("a", "b"), each = 10))
samples$crossing <- crossing
chosen <- c("lung-all", "lung-replicated", "veteran", "veteran-stratified", "kidney", "heart", "heart-stratified", "cgd",
            "dialysis", "crossing")
for (name in chosen) {
  s <- samples[[name]]
  expected <- list(groups = I(sort(unique(s$group))),
                   tests = lapply(setNames(names(families), names(families)), function(f) checked(s, f)))
  if (name %in% c("lung-all", "veteran-stratified", "heart", "dialysis", "crossing")) expected$max_combo <- max_combo(s)
  write_reference(paste0("ranktests-", name), s[c("entry", "time", "event", "weight", "group", "strata")],
                  "sums written out; survdiff(rho) where it applies; see rank-tests.R", expected)
}
# Klein and Moeschberger, table 7.3: 2.53, 0.002, 0.40, 1.40, 1.28, 1.39, 9.67, 9.83, 9.28, 8.18.
print(round(vapply(names(families), function(f) test(samples$dialysis, f)$statistic, 0), 3))

p <- c(0.01, 0.02, 0.03, 0.0005, 0.5, NA, 0.02, 1, 0.04)
methods <- c("none", "holm", "hochberg", "bonferroni", "BH", "BY")
writeLines(json(list(p = I(p), adjusted = lapply(setNames(methods, methods), function(m) I(p.adjust(p, m))))), "p-adjust.json")
