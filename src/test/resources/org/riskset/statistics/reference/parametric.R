source("common.R")
suppressPackageStartupMessages(library(numDeriv))

# survreg where it has the model; elsewhere (delayed entry, Gompertz, generalised gamma) the log likelihood written
# down anew, its maximum by optim and Newton steps with Richardson's derivatives (numDeriv), Hessian likewise.
control <- survreg.control(rel.tolerance = 1e-14, maxiter = 200)

by_survreg <- function(s, dist) {
  x <- s$x; colnames(x) <- s$columns
  d <- data.frame(time = s$time, event = s$event, w = weights_of(s))
  fit <- survreg(Surv(time, event) ~ x, d, weights = w, dist = dist, control = control)
  robust <- survreg(Surv(time, event) ~ x, d, weights = w, dist = dist, control = control, robust = TRUE)
  q <- predict(fit, type = "quantile", p = c(0.1, 0.5), se.fit = TRUE)
  list(distribution = dist, estimate = I(unname(c(coef(fit), if (dist != "exponential") log(fit$scale)))),
       variance = unname(fit$var), robust = if (is.null(s$weight)) unname(robust$var),
       null = fit$loglik[1], model = fit$loglik[2],
       quantile = I(unname(q$fit[1, ])), quantile_error = I(unname(q$se.fit[1, ])))
}

log_survival <- list(
  weibull = function(w, q) -exp(w), lognormal = function(w, q) pnorm(w, lower.tail = FALSE, log.p = TRUE),
  loglogistic = function(w, q) plogis(w, lower.tail = FALSE, log.p = TRUE),
  `generalized-gamma` = function(w, q) pgamma(exp(q * w) / q^2, 1 / q^2, lower.tail = q < 0, log.p = TRUE))
log_density <- list(
  weibull = function(w, q) w - exp(w), lognormal = function(w, q) dnorm(w, log = TRUE), loglogistic = function(w, q) dlogis(w, log = TRUE),
  `generalized-gamma` = function(w, q) log(abs(q)) + dgamma(exp(q * w) / q^2, 1 / q^2, log = TRUE) + q * w - 2 * log(abs(q)))

by_likelihood <- function(s, dist, start) {
  centre <- colMeans(s$x); spread <- apply(s$x, 2, sd)
  z <- cbind(1, sweep(sweep(s$x, 2, centre), 2, spread, "/"))
  unit <- if (dist == "gompertz") max(s$time) else exp(mean(log(s$time)))
  t <- s$time / unit; entry <- if (is.null(s$entry)) 0 * t else s$entry / unit; w <- weights_of(s)
  minus <- function(p, z) {
    eta <- drop(z %*% p[seq_len(ncol(z))]); a <- p[-seq_len(ncol(z))]
    if (dist == "gompertz") {
      hazard <- function(t) exp(eta) * expm1(a * t) / a
      return(-sum(w * (s$event * (eta + a * t) - hazard(t) + hazard(entry))))
    }
    sigma <- exp(a[1]); q <- a[2]; e <- (log(t) - eta) / sigma; e0 <- (log(entry) - eta) / sigma
    -sum(w * (ifelse(s$event == 1, log_density[[dist]](e, q) - log(sigma) - log(t), log_survival[[dist]](e, q)) -
                ifelse(entry > 0, log_survival[[dist]](e0, q), 0)))
  }
  bounded <- function(p, z) { v <- suppressWarnings(minus(p, z)); if (is.finite(v)) v else 1e10 }
  maximum <- function(z, start) {
    p <- optim(start, bounded, z = z, control = list(maxit = 20000, reltol = 1e-12))$par
    p <- optim(p, bounded, z = z, method = "BFGS", control = list(maxit = 5000, reltol = 1e-15))$par
    for (i in 1:4) p <- p - solve(hessian(minus, p, z = z), grad(minus, p, z = z))
    p
  }
  p <- maximum(z, c(0, rep(0, ncol(s$x)), start))
  p0 <- maximum(z[, 1, drop = FALSE], c(0, start))
  # Steps of fixed size: numDeriv's are relative, too small for a coefficient near 0. Step sizes of 0.05 to 0.2 agree to 1e-8.
  information <- hessian(function(u) minus(p + u, z), 0 * p, method.args = list(eps = 0.1, r = 6))
  back <- diag(length(p)); k <- ncol(s$x)
  for (j in seq_len(k)) { back[j + 1, j + 1] <- 1 / spread[j]; back[1, j + 1] <- -centre[j] / spread[j] }
  if (dist == "gompertz") back[length(p), length(p)] <- 1 / unit
  estimate <- drop(back %*% p); estimate[1] <- estimate[1] + (if (dist == "gompertz") -1 else 1) * log(unit)
  jacobian <- -sum(w * s$event) * log(unit)
  list(distribution = dist, estimate = I(estimate), variance = back %*% solve(information) %*% t(back),
       null = jacobian - minus(p0, z[, 1, drop = FALSE]), model = jacobian - minus(p, z))
}

for (name in c("lung", "lung-weighted", "ovarian", "aml", "veteran", "veteran-nano", "veteran-giga")) {
  s <- samples[[name]]
  write_reference(paste0("parametric-", name), s[c("time", "event", "weight", "columns", "x")],
                  "survreg(Surv(time, event) ~ x, weights, dist, control = survreg.control(rel.tolerance = 1e-14, maxiter = 200))",
                  lapply(c("exponential", "weibull", "lognormal", "loglogistic"), function(d) by_survreg(s, d)))
}
for (name in c("lung", "veteran", "heart")) {
  s <- samples[[name]]
  s$weight <- NULL
  write_reference(paste0("parametric-own-", name), s[c("entry", "time", "event", "columns", "x")],
                  "the log likelihood in parametric.R; optim, then Newton steps with numDeriv",
                  c(list(by_likelihood(s, "gompertz", 0.1), by_likelihood(s, "generalized-gamma", c(0, 0.5))),
                    if (!is.null(s$entry)) lapply(c("weibull", "lognormal", "loglogistic"), function(d) by_likelihood(s, d, 0))))
}

# Prentice's log gamma distribution: log P(W > w) by pgamma.
points <- expand.grid(w = c(-6, -2, -0.5, 0, 0.3, 1, 2.5, 4), q = c(-4, -1.5, -0.4, -0.05, 0.05, 0.4, 1, 1.5, 4))
points <- points[is.finite(log_survival$`generalized-gamma`(points$w, points$q)), ]
write_reference("prentice-gamma", list(), "pgamma(exp(q w)/q^2, 1/q^2, lower.tail = q < 0, log.p = TRUE)",
                list(w = I(points$w), q = I(points$q), log_survival = I(mapply(log_survival$`generalized-gamma`, points$w, points$q))))
