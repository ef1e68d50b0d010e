# Makes the reference values of the tests of splines.
# Run in the folder of this file: Rscript splines.R
# survival 3.5-3, rms 6.5-0 (knots), R 4.2.2 (Debian 12).
suppressPackageStartupMessages({library(survival); library(rms); library(splines); library(jsonlite)})

cohort <- read.csv("../../../../../../data/rnpc-cohort.csv", check.names = FALSE)
control <- coxph.control(eps = 1e-12, toler.chol = 1e-14, iter.max = 50)
knots <- rcspline.eval(cohort$age_years, nk = 4, knots.only = TRUE)
fit <- function(formula) coxph(formula, cohort, control = control)
full <- fit(Surv(os_months, os_event) ~ arm + rcs(age_years, knots) + ns(interval_months, 3))

statistic <- function(b, v) drop(b %*% solve(v, b))
wald <- function(i) statistic(coef(full)[i], vcov(full)[i, i])
# Departure from a line: contrasts at right angles to the coefficients that make the line.
departure <- function(i, line) {
  contrasts <- t(qr.Q(qr(line), complete = TRUE)[, -1])
  statistic(drop(contrasts %*% coef(full)[i]), contrasts %*% vcov(full)[i, i] %*% t(contrasts))
}
ratio <- function(smaller) 2 * (full$loglik[2] - smaller$loglik[2])
basis <- ns(cohort$interval_months, 3)

writeLines(toJSON(auto_unbox = TRUE, digits = NA, list(
  list(variable = "age_years", knots = knots, overall = wald(2:4), wald = wald(3:4),
       likelihood_ratio = ratio(fit(Surv(os_months, os_event) ~ arm + age_years + ns(interval_months, 3)))),
  list(variable = "interval_months", knots = c(attr(basis, "Boundary.knots")[1], attr(basis, "knots"), attr(basis, "Boundary.knots")[2]),
       overall = wald(5:7), wald = departure(5:7, coef(lm(cohort$interval_months ~ basis))[-1]),
       likelihood_ratio = ratio(fit(Surv(os_months, os_event) ~ arm + rcs(age_years, knots) + interval_months))))),
  "splines.json")
