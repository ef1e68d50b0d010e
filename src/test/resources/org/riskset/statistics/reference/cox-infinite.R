source("common.R")

# Models in which a coefficient is infinite. coxph stops with a large number instead; the likelihood, the score and
# likelihood-ratio tests and the finite coefficients have converged by then. What it says of the infinite ones is left out.
control <- suppressWarnings(coxph.control(eps = 1e-14, toler.chol = 1e-18, iter.max = 100, timefix = FALSE))

reference <- function(s, ties, infinite) {
  x <- s$x
  colnames(x) <- s$columns
  fit <- suppressWarnings(if (is.null(s$strata)) coxph(response(s) ~ x, ties = ties, control = control)
                          else coxph(response(s) ~ x + strata(s$strata), ties = ties, control = control))
  beta <- unname(coef(fit))
  beta[infinite != 0] <- NA
  error <- sqrt(diag(fit$var))
  error[infinite != 0] <- NA
  stopifnot(all(sign(coef(fit)[infinite != 0]) == infinite[infinite != 0]))
  list(ties = ties, infinite = I(infinite), coef = I(beta), std_error = I(unname(error)),
       log_likelihood = list(null = fit$loglik[1], model = fit$loglik[2]), score = fit$score,
       concordance = list(estimate = fit$concordance[["concordance"]], std_error = fit$concordance[["std"]]))
}

no_large <- within(veteran, { status[celltype == "large"] <- 0 })
half <- within(heart, { event[transplant == 1 & surgery == 1] <- 0 })
cases <- list(
  # Nobody with large cells dies.
  `empty-level` = list(infinite = c(0, 0, 0, -1, 0, 0), s = with(no_large, sample_of(time, status,
                       x = expand(~ trt + celltype + karno + age, no_large)))),
  # Everybody who dies has the largest z of those at risk; age does not matter for that.
  `perfect-predictor` = list(infinite = c(1, 0), s = sample_of(c(1, 2, 3, 4, 5, 6, 7, 8), c(1, 1, 0, 1, 1, 0, 1, 0),
                             x = cbind(z = c(1, 1, 1, 1, 0, 0, 0, 0), age = c(3, 1, 2, 5, 4, 2, 6, 5)))),
  # Nobody in one cell of a start-stop interaction fails, in strata.
  `start-stop-cell` = list(infinite = c(0, 0, -1), s = with(half, sample_of(stop, event, entry = start, strata = surgery,
                           x = cbind(age = age, transplant = as.numeric(transplant == 1),
                                     both = as.numeric(transplant == 1 & surgery == 1))))),
  # Of two columns only the difference decides, 1 or 0: both coefficients are infinite.
  `two-columns` = list(infinite = c(1, -1, 0), s = sample_of(1:14, c(1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0),
                       x = cbind(p = c(3, 5, 2, 4, 1, 6, 3, 4, 1, 5, 2, 6, 0, 3), q = c(2, 4, 1, 3, 0, 5, 2, 4, 1, 5, 2, 6, 0, 3),
                                 k = c(0, 1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0))))
)
for (name in names(cases)) {
  s <- cases[[name]]$s
  write_reference(paste0("cox-infinite-", name), s[c("entry", "time", "event", "weight", "strata", "columns", "x")],
                  "coxph(Surv(...) ~ x + strata(strata), ties, control = coxph.control(eps = 1e-14, toler.chol = 1e-18, iter.max = 100))",
                  lapply(c("efron", "breslow"), function(t) reference(s, t, cases[[name]]$infinite)))
}
