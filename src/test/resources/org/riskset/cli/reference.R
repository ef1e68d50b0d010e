# Makes the reference values of the command line's tests.
# Run in the folder of this file: Rscript reference.R
# survival 3.5-3, R 4.2.2 (Debian 12).
library(survival)
library(jsonlite)

cohort <- read.csv("../../../../../../data/rnpc-cohort.csv", check.names = FALSE)
cohort$arm <- factor(cohort$arm, c("RT", "non-RT"))
cohort$rN <- factor(cohort$rN, c("rN0", "rN1", "rN2", "rN3"))
surv <- with(cohort, Surv(os_months, os_event))

chisq_test <- function(statistic, df) list(
  statistic = statistic, df = df,
  p_value = pchisq(statistic, df, lower.tail = FALSE),
  log10_p = pchisq(statistic, df, lower.tail = FALSE, log.p = TRUE) / log(10))

compare <- function(test) {
  k <- length(test$n)
  rows <- function(x) if (is.matrix(x)) unname(rowSums(x)) else unname(x)
  n <- if (is.matrix(test$n)) rowSums(test$n) else test$n
  c(chisq_test(unname(test$chisq), nrow(test$var) - 1), list(
    n = as.vector(n), observed = rows(test$obs), expected = rows(test$exp),
    variance = unname(test$var)))
}

cox <- function(fit) {
  s <- summary(fit)
  z <- s$coefficients[, "z"]
  list(
    term = names(coef(fit)), coef = unname(coef(fit)),
    hazard_ratio = unname(exp(coef(fit))),
    std_error = unname(sqrt(diag(vcov(fit)))), statistic = unname(z),
    p_value = unname(2 * pnorm(-abs(z))),
    log10_p = unname((log(2) + pnorm(-abs(z), log.p = TRUE)) / log(10)),
    conf_low = unname(exp(confint(fit)[, 1])), conf_high = unname(exp(confint(fit)[, 2])),
    variance = unname(vcov(fit)), log_likelihood = fit$loglik,
    aic = AIC(fit), bic = BIC(fit),
    likelihood_ratio = chisq_test(s$logtest[["test"]], s$logtest[["df"]]),
    wald = chisq_test(fit$wald.test, s$waldtest[["df"]]),
    score = chisq_test(fit$score, s$sctest[["df"]]),
    concordance = list(
      estimate = unname(s$concordance[1]), std_error = unname(s$concordance[2]),
      counts = unname(fit$concordance[1:5])))
}

km <- function(fit, times, probs) {
  s <- summary(fit, times = times, extend = TRUE)
  q <- quantile(fit, probs)
  list(
    time = fit$time, n_risk = fit$n.risk, n_event = fit$n.event, n_censor = fit$n.censor,
    estimate = fit$surv, std_error = fit$std.err * fit$surv,
    conf_low = fit$lower, conf_high = fit$upper,
    cumulative_hazard = fit$cumhaz, cumulative_hazard_std_error = fit$std.chaz,
    at_estimate = s$surv, at_std_error = s$std.err, at_low = s$lower, at_high = s$upper,
    at_n_risk = s$n.risk, at_n_event = cumsum(s$n.event),
    quantile = unname(q$quantile), quantile_low = unname(q$lower), quantile_high = unname(q$upper))
}

rt <- cohort[cohort$arm == "RT", ]
follow_up <- quantile(
  survfit(Surv(os_months, 1 - os_event) ~ 1, rt, conf.type = "log-log"), 0.5)
tight <- coxph.control(eps = 1e-12, toler.chol = 1e-14, iter.max = 50)

values <- list(
  made_with = paste(R.version.string, "survival", packageVersion("survival")),
  compare_arm = compare(survdiff(surv ~ arm, cohort)),
  compare_arm_within_sex = compare(survdiff(surv ~ arm + strata(sex), cohort)),
  compare_rn = compare(survdiff(surv ~ rN, cohort)),
  cox = cox(coxph(surv ~ arm + salvage_surgery + rN, cohort, control = tight)),
  cox_breslow = cox(coxph(
    surv ~ arm + salvage_surgery + rN, cohort, ties = "breslow", control = tight)),
  cox_ebv_alone = cox(coxph(surv ~ ebv_dna_copies_per_ml, cohort, control = tight)),
  km_rt = km(
    survfit(Surv(os_months, os_event) ~ 1, rt, conf.type = "log-log"),
    c(36, 60), c(0.25, 0.5, 0.75)),
  follow_up_rt = list(
    median = unname(follow_up$quantile), conf_low = unname(follow_up$lower),
    conf_high = unname(follow_up$upper)))

# jsonlite stops at 15 digits: write numbers as texts of 17, then take the quotes off.
exact <- function(x) {
  if (is.numeric(x)) x[] <- ifelse(is.na(x), "null", sprintf("%.17g", x))
  x
}
text <- toJSON(
  rapply(values, exact, how = "replace"),
  auto_unbox = TRUE, pretty = TRUE)
writeLines(gsub('"(-?[0-9][0-9.e+-]*|null)"', "\\1", text), "reference.json")
