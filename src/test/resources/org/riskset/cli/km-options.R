# Makes the reference values of the options of km.
# Run in the folder of this file: Rscript km-options.R
# survival 3.5-3, R 4.2.2 (Debian 12).
library(survival)
library(jsonlite)

cohort <- read.csv("../../../../../../data/rnpc-cohort.csv", check.names = FALSE)
rt <- cohort[cohort$arm == "RT", ]

curve <- function(fit) list(
  time = fit$time, n_risk = fit$n.risk, n_event = fit$n.event, n_censor = fit$n.censor, estimate = fit$surv,
  std_error = if (fit$logse) fit$std.err * fit$surv else fit$std.err, conf_low = fit$lower, conf_high = fit$upper,
  cumulative_hazard = fit$cumhaz, cumulative_hazard_std_error = fit$std.chaz)

mean_to <- function(fit, tau) {
  m <- survival:::survmean(fit, rmean = tau)$matrix
  z <- qnorm(0.975)
  list(tau = tau, estimate = m[["rmean"]], std_error = m[["se(rmean)"]],
       conf_low = m[["rmean"]] - z * m[["se(rmean)"]], conf_high = m[["rmean"]] + z * m[["se(rmean)"]])
}

# The first death of the arm is exactly at the landmark: it is out.
landmark <- min(rt$os_months[rt$os_event == 1])
late <- rt[rt$os_months > landmark, ]
late$os_months <- late$os_months - landmark

writeLines(toJSON(auto_unbox = TRUE, digits = NA, na = "null", list(
  exponential = curve(survfit(Surv(os_months, os_event) ~ 1, rt, stype = 2, ctype = 2, conf.type = "logit")),
  robust = curve(survfit(Surv(os_months, os_event) ~ 1, rt, robust = TRUE, conf.type = "log-log")),
  clustered = curve(survfit(Surv(os_months, os_event) ~ 1, rt, cluster = rN, conf.type = "arcsin")),
  reverse = curve(survfit(Surv(os_months, 1 - os_event) ~ 1, rt, conf.type = "log")),
  landmark = landmark, n_before_landmark = nrow(rt) - nrow(late),
  from_landmark = curve(survfit(Surv(os_months, os_event) ~ 1, late, conf.type = "log-log")),
  mean_rt = mean_to(survfit(Surv(os_months, os_event) ~ 1, rt), 36),
  mean_non_rt = mean_to(survfit(Surv(os_months, os_event) ~ 1, cohort[cohort$arm == "non-RT", ]), 36)
)), "km-options.json")
