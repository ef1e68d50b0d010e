# Reference values of the survival figure of the bundled cohort: overall survival by arm.
# R 4.2.2, survival 3.5-3. Run from the project's root:
#   Rscript src/test/resources/org/riskset/figure/cohort-survival.R
library(survival)
cohort <- read.csv("data/rnpc-cohort.csv")
cohort$arm <- factor(cohort$arm, levels = c("non-RT", "RT"))
ticks <- seq(0, 96, 12)
cat("group", paste0("t", ticks), "median", "last_time_with_enough_at_risk\n", sep = ",")
for (group in c("RT", "non-RT")) {
  rows <- cohort[cohort$arm == group, ]
  fit <- survfit(Surv(os_months, os_event) ~ 1, data = rows)
  at_risk <- sapply(ticks, function(t) sum(rows$os_months >= t))
  limit <- max(0.10 * nrow(rows), 5)
  enough <- max(fit$time[fit$n.risk >= limit])
  cat(group, at_risk, format(summary(fit)$table[["median"]], digits = 17), enough, sep = ",")
  cat("\n")
}
model <- summary(coxph(Surv(os_months, os_event) ~ arm, data = cohort, ties = "efron"))
cat("hazard_ratio", format(model$conf.int[c(1, 3, 4)], digits = 17), "\n", sep = ",")
test <- survdiff(Surv(os_months, os_event) ~ arm, data = cohort)
cat("log_rank_p", format(pchisq(test$chisq, 1, lower.tail = FALSE), digits = 17), "\n", sep = ",")
