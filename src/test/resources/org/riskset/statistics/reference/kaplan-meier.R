source("common.R")

# Without 0: there R gives the start or NA, depending on the rest of the curve.
probs <- c(0.1, 0.25, 0.5, 0.75, 0.9, 1)

curve <- function(s, conf.type, conf.int = 0.95) {
  w <- weights_of(s)
  # Times of 1e-9 are one time to R's absolute tolerance; ours is relative: timefix = FALSE.
  fit <- survfit(response(s) ~ 1, weights = w, robust = FALSE, conf.type = conf.type,
                 conf.int = conf.int, timefix = FALSE)
  all <- summary(fit, censored = TRUE)
  q <- quantile(fit, probs)
  # Between, at and beyond the observed times.
  times <- c(fit$time[1] / 2, fit$time[1], median(fit$time), mean(range(fit$time)), max(fit$time))
  times <- sort(times)
  at <- summary(fit, times = times, extend = TRUE)
  list(conf_type = conf.type, conf_level = conf.int,
       time = I(fit$time), n_risk = I(fit$n.risk), n_event = I(fit$n.event), n_censor = I(fit$n.censor),
       estimate = I(fit$surv), std_error = I(fit$surv * fit$std.err), conf_low = I(fit$lower), conf_high = I(fit$upper),
       cumulative_hazard = I(fit$cumhaz), cumulative_hazard_std_error = I(fit$std.chaz),
       quantiles = list(prob = probs, estimate = unname(q$quantile), conf_low = unname(q$lower), conf_high = unname(q$upper)),
       at = list(time = times, estimate = at$surv, std_error = at$std.err))
}

fixed <- function(time, event, ...) sample_of(time, event, ...)
special <- list(
  `death-at-zero` = fixed(c(0, 0, 1, 2, 2, 3), c(1, 0, 1, 1, 0, 0)),
  `last-fails` = fixed(c(1, 2, 3, 3, 4), c(1, 0, 1, 1, 1)),
  `last-censored` = fixed(c(1, 2, 3, 3, 4), c(1, 0, 1, 1, 0)),
  `all-censored` = fixed(c(1, 2, 2, 5), c(0, 0, 0, 0)),
  # The first risk set fails as a whole: S is 0 for ever.
  `truncated-to-zero` = fixed(c(2, 5, 6, 7, 8), c(1, 1, 0, 1, 0), entry = c(0, 3, 3, 4, 5)),
  # 46 and 34 events at distinct times: S passes 0.5 with a rounding error.
  `median-46` = fixed(1:46, rep(1, 46)),
  `median-34` = fixed(1:34, rep(1, 34)),
  # The curve stops at exactly 0.5, then only censoring.
  `plateau-at-half` = fixed(c(1, 2, 3, 7, 9), c(1, 1, 0, 0, 0), weight = c(1, 1, 1, 0.5, 0.5)),
  # The upper limit falls below one half and rises again.
  `rising-limit` = fixed(c(1:9, 20, 30, 40), c(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                         weight = c(rep(3, 9), 0.4, 0.3, 0.2))
)
# Strata do not enter a curve.
for (name in setdiff(names(c(samples, special)), c("lung-stratified", "veteran-stratified"))) {
  s <- c(samples, special)[[name]]
  data <- s[c("entry", "time", "event", "weight")]
  expected <- list(curve(s, "log-log"), curve(s, "log"), curve(s, "plain", 0.9))
  write_reference(paste0("km-", name), data,
                  "survfit(Surv(...) ~ 1, weights, robust = FALSE, timefix = FALSE)", expected)
}
