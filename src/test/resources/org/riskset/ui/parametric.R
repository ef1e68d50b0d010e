# Reference values for the tests of parametric models in the window: R 4.2, survival 3.5-3, numDeriv 2016.8-1.1.
# Rscript parametric.R > parametric.json, in the directory of this script.
# survreg where it has the distribution; for Gompertz and the generalised gamma the log likelihood written down, its maximum
# by optim and Newton steps with Richardson's derivatives.
library(survival); library(numDeriv); library(jsonlite)
d <- read.csv("../../../../../../data/rnpc-cohort.csv", stringsAsFactors = FALSE)
z <- qnorm(0.975)
ratio <- function(b, se) list(estimate = exp(b), lower = exp(b - z * se), upper = exp(b + z * se))
at <- c(6, 12, 24, 36, 48, 58)

by_survreg <- function(x, dist) {
  fit <- survreg(Surv(os_months, os_event) ~ x, d, dist = dist, control = survreg.control(rel.tolerance = 1e-14, maxiter = 200))
  p <- length(coef(fit)) + (dist != "exponential"); k <- length(coef(fit)); s <- fit$scale
  v <- fit$var; hazard <- NULL
  if (dist %in% c("exponential", "weibull")) hazard <- lapply(2:k, function(j) {
    # delta method: h = -b / s, with log(s) among the parameters of the Weibull distribution
    b <- coef(fit)[[j]]; slope <- c(-1 / s, if (dist == "weibull") b / s)
    w <- v[c(j, if (dist == "weibull") k + 1), c(j, if (dist == "weibull") k + 1), drop = FALSE]
    ratio(-b / s, sqrt(drop(slope %*% w %*% slope)))
  })
  S <- function(t, eta) { w <- (log(t) - eta) / s
    switch(dist, lognormal = pnorm(-w), loglogistic = plogis(-w), exp(-exp(w))) }
  list(parameters = p, log_likelihood = fit$loglik[2], aic = AIC(fit), bic = BIC(fit),
       time_ratio = lapply(2:k, function(j) ratio(coef(fit)[[j]], sqrt(v[j, j]))), hazard_ratio = hazard,
       survival = lapply(levels(x), function(g) S(at, sum(coef(fit) * c(1, levels(x)[-1] == g)))))
}

by_likelihood <- function(x, dist, start) {
  X <- model.matrix(~x); t <- d$os_months; e <- d$os_event; k <- ncol(X)
  if (dist == "gompertz") t <- t / max(t) else t <- t / exp(mean(log(t)))
  unit <- d$os_months[1] / t[1]
  log_s <- function(t, eta, a) if (dist == "gompertz") -exp(eta) * expm1(a[1] * t) / a[1] else
    pgamma(exp(a[2] * (log(t) - eta) / exp(a[1])) / a[2]^2, 1 / a[2]^2, lower.tail = a[2] < 0, log.p = TRUE)
  log_f <- function(t, eta, a) if (dist == "gompertz") eta + a[1] * t + log_s(t, eta, a) else {
    w <- (log(t) - eta) / exp(a[1]); q <- a[2]
    log(abs(q)) + dgamma(exp(q * w) / q^2, 1 / q^2, log = TRUE) + q * w - 2 * log(abs(q)) - a[1] - log(t)
  }
  minus <- function(p) {
    eta <- drop(X %*% p[1:k]); a <- p[-(1:k)]
    -sum(ifelse(e == 1, log_f(t, eta, a), log_s(t, eta, a)))
  }
  bounded <- function(p) { v <- suppressWarnings(minus(p)); if (is.finite(v)) v else 1e10 }
  p <- optim(c(0, rep(0, k - 1), start), bounded, control = list(maxit = 20000, reltol = 1e-12))$par
  p <- optim(p, bounded, method = "BFGS", control = list(maxit = 5000, reltol = 1e-15))$par
  for (i in 1:4) p <- p - solve(hessian(minus, p), grad(minus, p))
  v <- solve(hessian(function(u) minus(p + u), 0 * p, method.args = list(eps = 0.1, r = 6)))
  ll <- -minus(p) - sum(e) * log(unit)
  ratios <- lapply(2:k, function(j) ratio(p[j], sqrt(v[j, j])))
  list(parameters = length(p), log_likelihood = ll, aic = -2 * ll + 2 * length(p), bic = -2 * ll + log(nrow(d)) * length(p),
       time_ratio = if (dist != "gompertz") ratios, hazard_ratio = if (dist == "gompertz") ratios,
       survival = lapply(levels(x), function(g) exp(log_s(at / unit, sum(p[1:k] * c(1, levels(x)[-1] == g)), p[-(1:k)]))))
}

all <- function(x) list(
  exponential = by_survreg(x, "exponential"), weibull = by_survreg(x, "weibull"), lognormal = by_survreg(x, "lognormal"),
  loglogistic = by_survreg(x, "loglogistic"), gompertz = by_likelihood(x, "gompertz", 0.5),
  generalized_gamma = by_likelihood(x, "generalized-gamma", c(-0.5, 0.8)))
weibull <- function(formula, data) {
  fit <- survreg(formula, data, weights = w, dist = "weibull", control = survreg.control(rel.tolerance = 1e-14, maxiter = 200))
  list(aic = AIC(fit), log_likelihood = fit$loglik[2])
}
d$w <- 1
older <- d; older$w <- d$age_years
later <- d[d$os_months > 12, ]
later$left <- later$os_months - 12
cat(toJSON(list(times = at,
           # Combinations of two columns as one factor, case weights, a landmark at 12 months.
           combined = weibull(Surv(os_months, os_event) ~ interaction(sex, immunotherapy, drop = TRUE), d),
           weighted = weibull(Surv(os_months, os_event) ~ arm, older),
           landmark = weibull(Surv(left, os_event) ~ arm, later), arm = all(factor(d$arm, c("non-RT", "RT"))), rN = all(factor(d$rN))),
           digits = NA, auto_unbox = TRUE, pretty = TRUE, null = "null"))
