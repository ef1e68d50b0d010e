# Reference values for the tests of the rooms: R 4.2, survival 3.5-3.
# Rscript rooms.R > rooms.json, in the directory of this script.
library(survival); library(jsonlite)
d <- read.csv("../../../../../../data/rnpc-cohort.csv", stringsAsFactors = FALSE)
d$arm <- factor(d$arm, c("RT", "non-RT"))
fit <- survfit(Surv(os_months, os_event) ~ arm, d, conf.type = "log-log")
at <- function(t) {
  s <- summary(fit, times = t, extend = TRUE)
  deaths <- sapply(c("RT", "non-RT"), function(a) sum(d$os_event[d$arm == a] == 1 & d$os_months[d$arm == a] <= t))
  difference <- s$surv[1] - s$surv[2]
  se <- sqrt(sum(s$std.err^2))
  list(estimate = s$surv, lower = s$lower, upper = s$upper, at_risk = s$n.risk, deaths = unname(deaths),
       difference = difference, difference_lower = difference - qnorm(0.975) * se,
       difference_upper = difference + qnorm(0.975) * se)
}
q <- quantile(fit, 0.5)
follow_up <- quantile(survfit(Surv(os_months, 1 - os_event) ~ 1, d, conf.type = "log-log"), 0.5)
d$arm2 <- relevel(d$arm, "non-RT")
d$rN <- factor(d$rN)
# Fitted until nothing changes: the defaults stop at a relative change of 1e-9 of the likelihood.
tight <- coxph.control(eps = 1e-14, toler.chol = 1e-16, toler.inf = 1e-9, iter.max = 100)
rows <- function(m) {
  s <- summary(m)
  data.frame(term = rownames(s$coefficients), hr = s$conf.int[, 1], lower = s$conf.int[, 3],
             upper = s$conf.int[, 4], p = s$coefficients[, "Pr(>|z|)"])
}
model <- coxph(Surv(os_months, os_event) ~ arm2 + salvage_surgery + rN + age_years, d, control = tight)
mean_to <- function(rows, tau) {
  s <- summary(survfit(Surv(os_months, os_event) ~ 1, rows), rmean = tau)$table
  c(unname(s["rmean"]), unname(s["se(rmean)"]))
}
means <- function(tau) {
  m <- sapply(c("RT", "non-RT"), function(a) mean_to(d[d$arm == a, ], tau))
  difference <- m[1, 1] - m[1, 2]
  z <- qnorm(0.975)
  list(estimate = unname(m[1, ]), lower = unname(m[1, ] - z * m[2, ]), upper = unname(m[1, ] + z * m[2, ]),
       difference = difference, difference_lower = difference - z * sqrt(sum(m[2, ]^2)),
       difference_upper = difference + z * sqrt(sum(m[2, ]^2)))
}
# Upper beta-product limit of survival at the end, as in beta-product.R.
upper_at_end <- function(time, event) {
  m <- c(1, 1)
  for (t in sort(unique(time[event == 1]))) {
    b <- sum(time == t & event == 1)
    a <- sum(time >= t) - b + 1
    m <- m * c(a / (a + b), a * (a + 1) / ((a + b) * (a + b + 1)))
  }
  size <- m[1] * (1 - m[1]) / (m[2] - m[1]^2) - 1
  qbeta(0.975, m[1] * size, (1 - m[1]) * size)
}
chi <- function(s) list(statistic = s$chisq, p = s$pvalue)
later <- d[d$os_months > 12, ]
pairs <- combn(levels(d$rN), 2, simplify = FALSE)
pair_p <- sapply(pairs, function(two) survdiff(Surv(os_months, os_event) ~ rN, d[d$rN %in% two, ])$pvalue)
robust <- coxph(Surv(os_months, os_event) ~ arm2 + salvage_surgery + rN + age_years, d, control = tight, robust = TRUE)
zph <- function(transform) {
  table <- cox.zph(model, transform = transform)$table
  data.frame(term = rownames(table), statistic = table[, 1], df = table[, 2], p = table[, 3])
}
# The curve that plot.cox.zph draws, with its knots at quantiles of the event times themselves.
course <- function(column, transform) {
  z <- cox.zph(model, transform = transform, terms = FALSE)
  y <- z$y[, column]
  curve <- lm(y ~ splines::ns(z$x, 3))
  x <- model.matrix(curve)
  leverage <- rowSums((x %*% solve(crossprod(x))) * x)
  reach <- qnorm(0.975) * sqrt(length(y) * diag(vcov(model))[[column]] * leverage)
  data.frame(time = z$time, residual = unname(y), curve = unname(fitted(curve)),
             lower = unname(fitted(curve) - reach), upper = unname(fitted(curve) + reach))
}
# Predicted against observed survival in fifths of patients by prediction.
calibration <- function(time, groups) {
  predicted <- as.vector(summary(survfit(model, newdata = d), times = time)$surv)
  group <- floor(groups * (rank(round(predicted, 12), ties.method = "min") - 1) / nrow(d))
  one <- function(g) {
    s <- summary(survfit(Surv(os_months, os_event) ~ 1, d[group == g, ], conf.type = "log-log"), times = time, extend = TRUE)
    data.frame(n = sum(group == g), events = sum(d$os_event[group == g & d$os_months <= time]),
               predicted = mean(predicted[group == g]), observed = s$surv, lower = s$lower, upper = s$upper)
  }
  do.call(rbind, lapply(sort(unique(group)), one))
}
nagelkerke <- function(m) {
  (1 - exp(-2 * diff(m$loglik) / m$n)) / (1 - exp(2 * m$loglik[1] / m$n))
}
# What each row moves each coefficient by; rows of one T category taken as one subject.
influence <- function(m, ...) {
  r <- residuals(m, type = "dfbetas", ...)
  list(values = unname(r), without = unname(t(exp(coef(m) - t(residuals(m, type = "dfbeta", ...))))))
}
clustered <- coxph(Surv(os_months, os_event) ~ arm2 + salvage_surgery + rN + age_years, d, control = tight, cluster = rT)
concordances <- function(m, ...) {
  of <- function(...) { c <- concordance(m, ...); list(estimate = unname(c$concordance), se = sqrt(c$var)) }
  list(harrell = of(), uno = of(timewt = "n/G2"), uno36 = of(timewt = "n/G2", ymax = 36))
}
# Curves of two patients, as survfit predicts them.
predictions <- function(m, newdata, conf.type = "log-log") {
  one <- function(i) {
    f <- survfit(m, newdata = newdata[i, ], conf.type = conf.type)
    s <- summary(f, times = c(36, 60), extend = TRUE)
    q <- quantile(f, 0.5)
    list(time = f$time, surv = as.vector(f$surv), lower = as.vector(f$lower), upper = as.vector(f$upper),
         at = list(estimate = as.vector(s$surv), lower = as.vector(s$lower), upper = as.vector(s$upper)),
         median = list(estimate = as.vector(q$quantile), lower = as.vector(q$lower), upper = as.vector(q$upper)))
  }
  lapply(seq_len(nrow(newdata)), one)
}
patients <- data.frame(arm2 = factor(c("non-RT", "RT"), levels(d$arm2)), salvage_surgery = c(0, 1),
                       rN = factor(c("rN0", "rN2"), levels(d$rN)), age_years = c(median(d$age_years), 60),
                       sex = c("M", "F"))
by_sex <- coxph(Surv(os_months, os_event) ~ arm2 + age_years + strata(sex), d, control = tight)
backward <- step(model, direction = "backward", trace = 0)
cat(toJSON(list(
  influence = influence(model), influence_by_rT = influence(clustered, collapse = d$rT),
  concordances = concordances(model), age_median = median(d$age_years), age_range = range(d$age_years),
  predictions = predictions(model, patients), predictions_by_sex = predictions(by_sex, patients),
  backward = list(terms = attr(terms(backward), "term.labels"), aic = rev(backward$anova$AIC), start = AIC(model)),
  calibration36 = calibration(36, 5), r_squared = nagelkerke(model),
  non_rt_upper_at_zero = with(d[d$arm == "non-RT", ], upper_at_end(os_months, os_event)),
  mean60 = means(60),
  stratified_by_sex = chi(survdiff(Surv(os_months, os_event) ~ arm + strata(sex), d)),
  fleming_harrington_1_0 = chi(survdiff(Surv(os_months, os_event) ~ arm, d, rho = 1)),
  pairs_rN = list(p = pair_p, holm = p.adjust(pair_p, "holm")),
  landmark12 = list(before = nrow(d) - nrow(later), n = nrow(later), deaths = sum(later$os_event),
                    median = unname(quantile(survfit(Surv(os_months - 12, os_event) ~ arm, later), 0.5)$quantile[, 1])),
  at36 = at(36), at60 = at(60),
  median = list(estimate = q$quantile[, 1], lower = q$lower[, 1], upper = q$upper[, 1]),
  follow_up = list(estimate = follow_up$quantile[[1]], lower = follow_up$lower[[1]], upper = follow_up$upper[[1]]),
  cox = rows(model),
  robust = rows(robust),
  robust_score = unname(summary(robust)$robscore),
  proportionality = list(km = zph("km"), identity = zph("identity")),
  course = list(km = course(1, "km"), log = course(6, "log")),
  cox_rt_reference = rows(coxph(Surv(os_months, os_event) ~ arm + salvage_surgery + rN + age_years, d, control = tight)),
  univariable_rN = rows(coxph(Surv(os_months, os_event) ~ rN, d, control = tight)),
  univariable_arm = rows(coxph(Surv(os_months, os_event) ~ arm2, d, control = tight)),
  tests = list(likelihood_ratio = unname(summary(model)$logtest), wald = unname(summary(model)$waldtest),
               score = unname(summary(model)$sctest), concordance = unname(summary(model)$concordance)),
  ebv_missing = sum(is.na(d$ebv_dna_copies_per_ml)),
  n = as.vector(table(d$rN)), deaths = as.vector(tapply(d$os_event, d$rN, sum))
), digits = NA, auto_unbox = TRUE, pretty = TRUE, na = "null"))
