source("common.R")

# Every kind of limits, estimator and variance on samples with ties, weights, delayed entry and clusters.
tau_of <- function(s) as.double(quantile(s$time, 0.8, type = 1))
types <- c("log", "log-log", "plain", "logit", "arcsin")
probs <- c(0.1, 0.25, 0.5, 0.75)

# survfit 3.5-3 with robust variance: std.err is that of S for stype 1 and that of log S for stype 2, but its flag
# logse says so only where stype and ctype are equal, so that its limits are on the wrong scale elsewhere. With the
# flag put right R's own survfit_confint gives the limits.
put_right <- function(fit, stype, robust, type, level) {
  if (robust) fit$logse <- stype == 2
  limits <- survival:::survfit_confint(fit$surv, fit$std.err, logse = fit$logse, type, level)
  fit$lower <- limits$lower
  fit$upper <- limits$upper
  fit
}

curve <- function(s, stype, ctype, variance) {
  robust <- variance != "model"
  rows <- seq_along(s$time)
  d <<- data.frame(w = weights_of(s), id = if (variance == "cluster") s$strata else rows)
  d$y <<- response(s)  # where residuals() finds it
  fit <- if (robust) eval(bquote(survfit(y ~ 1, d, weights = w, cluster = id, robust = TRUE, stype = .(stype), ctype = .(ctype), timefix = FALSE)))
         else survfit(y ~ 1, d, weights = w, robust = FALSE, stype = stype, ctype = ctype, timefix = FALSE)
  fit <- put_right(fit, stype, robust, "log-log", 0.95)
  tau <- tau_of(s)
  mean <- survival:::survmean(fit, rmean = tau)$matrix
  error <- if (!robust) mean[["se(rmean)"]]
           else if (stype == 1) sqrt(sum(rowsum(residuals(fit, times = tau, type = "rmst", weighted = TRUE), d$id)^2))
           else NULL
  limits <- lapply(types, function(type) {
    f <- put_right(fit, stype, robust, type, 0.9)
    f$conf.type <- type
    q <- quantile(f, probs)
    list(conf_type = type, conf_low = I(f$lower), conf_high = I(f$upper),
         quantile_low = I(unname(q$lower)), quantile_high = I(unname(q$upper)))
  })
  list(stype = stype, ctype = ctype, variance = variance, time = I(fit$time), estimate = I(fit$surv),
       std_error = I(if (fit$logse) fit$std.err * fit$surv else fit$std.err),
       cumulative_hazard = I(fit$cumhaz), cumulative_hazard_std_error = I(fit$std.chaz),
       tau = tau, restricted_mean = mean[["rmean"]], restricted_mean_std_error = error,
       probs = I(probs), limits = limits)
}

sites <- function(n, k) paste0("s", (seq_len(n) * 7) %% k)
chosen <- list(
  aml = with(aml, sample_of(time, status, strata = sites(23, 6))),
  kidney = with(kidney, sample_of(time, status, strata = id)),
  `ovarian-weighted` = with(ovarian, sample_of(futime, fustat, weight = rep(c(0.5, 1.25, 2, 0.7), length.out = 26), strata = sites(26, 8))),
  `veteran-replicated` = with(veteran, sample_of(time, status, weight = rep(c(1, 2, 3), length.out = 137), strata = celltype)),
  `heart-weighted` = with(heart, sample_of(stop, event, entry = start, weight = rep(c(0.5, 1.25, 2), length.out = nrow(heart)), strata = id)),
  # Many ties, the last risk set fails as a whole.
  tied = sample_of(c(1, 1, 2, 2, 2, 3, 3, 4, 4, 4), c(1, 0, 1, 1, 0, 1, 1, 1, 1, 1), weight = c(0.5, 1, 2, 0.25, 1, 1.5, 3, 1, 0.75, 2),
                   strata = c("a", "b", "a", "c", "b", "c", "d", "d", "a", "e"))
)
for (name in names(chosen)) {
  s <- chosen[[name]]
  expected <- list()
  for (stype in 1:2) for (ctype in 1:2) for (variance in c("model", "rows", "cluster"))
    expected <- c(expected, list(curve(s, stype, ctype, variance)))
  write_reference(paste0("km-types-", name), s[c("entry", "time", "event", "weight", "strata")],
                  "survfit(Surv(...) ~ 1, weights, cluster, robust, stype, ctype, timefix = FALSE)", expected)
}
