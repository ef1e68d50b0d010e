# Makes the reference values of the tests of predictions and of competing risks at the command line.
# Run in the folder of this file: Rscript prediction.R
# survival 3.5-3, cmprsk 2.2-11, R 4.2.2 (Debian 12).
suppressPackageStartupMessages({library(survival); library(cmprsk); library(jsonlite)})

cohort <- read.csv("../../../../../../data/rnpc-cohort.csv", check.names = FALSE)
cohort$arm <- factor(cohort$arm, c("RT", "non-RT"))
cohort$rStage <- factor(cohort$rStage, c("rI", "rII", "rIII", "rIVA"))
control <- coxph.control(eps = 1e-12, toler.chol = 1e-14, iter.max = 50)
rows <- c(1, 2, 5, 40)
times <- c(12, 36, 60)

# Interaction, strata and whole-number weights.
cohort$w <- rep(c(1, 2, 3), length.out = nrow(cohort))
write.csv(cohort[c("os_months", "os_event", "arm", "age_years", "sex", "rStage", "w")], "weighted.csv", row.names = FALSE, quote = FALSE)
fit <- coxph(Surv(os_months, os_event) ~ arm * age_years + strata(sex), cohort, weights = w, control = control, robust = FALSE)
new <- cohort[rows, ]
predicted <- lapply(seq_along(rows), function(i) {
  of <- function(type) {
    curve <- survfit(fit, newdata = new[i, ], conf.type = type)
    at <- summary(curve, times = times, extend = TRUE)
    q <- quantile(curve, c(0.5, 0.25))
    list(estimate = at$surv, std_error = at$std.err, conf_low = at$lower, conf_high = at$upper,
         median = c(q$quantile[1], q$lower[1], q$upper[1]), quarter = c(q$quantile[2], q$lower[2], q$upper[2]))
  }
  list(linear_predictor = unname(predict(fit, new[i, ])),
       hazard_ratio = unname(predict(fit, new[i, ], type = "risk", reference = "sample")),
       uncentered = unname(predict(fit, new[i, ], reference = "zero")),
       `log-log` = of("log-log"), log = of("log"), plain = of("plain"))
})
hazard <- survfit(fit, se.fit = FALSE)
stratum <- rep(names(hazard$strata), hazard$strata)
zero <- exp(-sum(coef(fit) * fit$means))
baseline <- lapply(c("F", "M"), function(s) {
  i <- stratum == names(hazard$strata)[match(s, c("F", "M"))]
  list(stratum = s, time = hazard$time[i], zero = hazard$cumhaz[i] * zero, means = hazard$cumhaz[i])
})

# Mean predicted survival, everybody in one arm, weighted by case weights.
standardized <- lapply(levels(cohort$arm), function(level) {
  all <- cohort
  all$arm <- factor(level, levels(cohort$arm))
  at <- function(t) sum(cohort$w * vapply(seq_len(nrow(all)), function(i) {
    curve <- survfit(fit, newdata = all[i, ], se.fit = FALSE)
    c(1, curve$surv)[1 + sum(curve$time <= t)]
  }, 0)) / sum(cohort$w)
  events <- sort(unique(cohort$os_months[cohort$os_event == 1]))
  steps <- c(0, events[events < 36], 36)
  list(level = level, estimate = vapply(times, at, 0),
       restricted_mean = sum(diff(steps) * vapply(steps[-length(steps)], at, 0)))
})
uno <- function(...) { c <- concordance(fit, timewt = "n/G2", ...); list(estimate = unname(c$concordance), std_error = sqrt(c$var)) }

# Steps by p-values: drop1 of the likelihood-ratio test.
full <- coxph(Surv(os_months, os_event) ~ arm + age_years + sex + rStage, cohort, control = control)
drop <- drop1(full, test = "Chisq")
steps <- function(direction, k) {
  start <- if (direction == "backward") full else coxph(Surv(os_months, os_event) ~ 1, cohort)
  path <- step(start, scope = list(lower = ~1, upper = formula(full)), direction = direction, k = k, trace = 0)
  list(terms = sub("^[-+] ", "", path$anova$Step[-1]), criterion = path$anova$AIC)
}

# Competing risks: death from the tumour, another death.
tumour <- c("distant_metastasis", "locoregional_progression", "tumour_unspecified")
cohort$end <- ifelse(cohort$os_event == 0, "censored", ifelse(cohort$death_cause %in% tumour, "tumour", "other"))
write.csv(data.frame(months = cohort$os_months, end = cohort$end, arm = cohort$arm, age = cohort$age_years, sex = cohort$sex),
          "competing.csv", row.names = FALSE, quote = FALSE)
code <- match(cohort$end, c("censored", "tumour", "other")) - 1
curves <- unlist(recursive = FALSE, lapply(levels(cohort$arm), function(arm) {
  i <- cohort$arm == arm
  curve <- survfit(Surv(cohort$os_months[i], factor(code[i], 0:2)) ~ 1, id = which(i), conf.type = "log-log")
  at <- summary(curve, times = c(12, 24))
  lapply(c("other", "tumour"), function(cause) {
    j <- match(cause, c("", "tumour", "other"))
    list(group = arm, cause = cause, time = curve$time, n_risk = curve$n.risk[, 1], n_event = curve$n.event[, j],
         estimate = curve$pstate[, j], std_error = curve$std.err[, j], at = at$pstate[, j], at_error = at$std.err[, j],
         at_low = at$lower[, j], at_high = at$upper[, j])
  })
}))
aalen <- cuminc(cohort$os_months, code)[["1 1"]]
x <- model.matrix(~ arm + age_years, cohort)[, -1]
fine <- function(b, steps, cens) crr(cohort$os_months, code, x, cengroup = cens, failcode = 1, init = b, maxiter = steps)
gray <- function(...) cuminc(cohort$os_months, code, cohort$arm, ...)$Tests[c("2", "1"), "stat"]
fine_gray <- lapply(list(rep("", nrow(cohort)), cohort$sex), function(cens) {
  model <- fine(c(0, 0), 20, cens)
  # crr stops short of the root of its score.
  for (step in 1:5) model <- fine(model$coef + solve(model$inf, model$score), 0, cens)
  p <- predict(model, x[rows, ])
  list(coef = unname(model$coef), std_error = unname(sqrt(diag(model$var))), log_likelihood = c(model$loglik.null, model$loglik),
       incidence = t(vapply(c(12, 24), function(t) p[max(which(p[, 1] <= t)), -1], numeric(length(rows)))))
})
specific <- lapply(list("", " + strata(sex)"), function(strata) {
  model <- coxph(as.formula(paste("Surv(os_months, code == 1) ~ arm + age_years", strata)), cohort, control = control)
  list(coef = unname(coef(model)), std_error = unname(sqrt(diag(vcov(model)))))
})

writeLines(toJSON(auto_unbox = TRUE, digits = NA, na = "null", list(
  rows = rows, times = times, predicted = predicted, baseline = baseline, standardized = standardized,
  uno = uno(), uno_tau = uno(ymax = 36),
  drop = list(statistic = drop$LRT[-1], df = drop$Df[-1], p_value = drop[["Pr(>Chi)"]][-1]),
  backward = steps("backward", 2), forward = steps("forward", 2), bic = steps("backward", log(sum(cohort$os_event))),
  competing = list(curves = curves, gray = unname(gray()), gray_rho = unname(gray(rho = 1)),
                   gray_strata = unname(cuminc(cohort$os_months, code, cohort$arm, cohort$sex)$Tests[c("2", "1"), "stat"]),
                   aalen = sqrt(vapply(c(12, 24), function(t) aalen$var[max(which(aalen$time <= t))], 0)),
                   fine_gray = fine_gray, cause_specific = specific))), "prediction.json")
