# Makes the reference values of subgroups.
# Run in the folder of this file: Rscript subgroups.R
# survival 3.5-3, R 4.2.2 (Debian 12).
suppressPackageStartupMessages({library(survival); library(jsonlite)})

cohort <- read.csv("../../../../../../data/rnpc-cohort.csv", check.names = FALSE, stringsAsFactors = FALSE)
cohort$arm <- relevel(factor(cohort$arm), "non-RT")
cohort$sex <- factor(cohort$sex, c("M", "F"))
cohort$half <- cohort$age_years > median(cohort$age_years)
control <- coxph.control(eps = 1e-12, toler.chol = 1e-14, iter.max = 50)
outcome <- "Surv(os_months, os_event) ~ "
model <- function(terms, data) coxph(as.formula(paste0(outcome, terms)), data, control = control)

effect <- function(data, terms = "arm") {
  fit <- summary(model(terms, data))
  list(n = nrow(data), events = sum(data$os_event), coef = fit$coefficients["armRT", "coef"],
       std_error = fit$coefficients["armRT", "se(coef)"], p_value = fit$coefficients["armRT", "Pr(>|z|)"],
       conf_low = fit$conf.int["armRT", "lower .95"], conf_high = fit$conf.int["armRT", "upper .95"])
}
factor_of <- function(by, adjust = "") {
  terms <- paste0("arm", adjust)
  with <- model(paste0("arm * ", by, adjust), cohort)
  without <- model(paste0("arm + ", by, adjust), cohort)
  i <- grep(":", names(coef(with)))
  statistic <- 2 * (with$loglik[2] - without$loglik[2])
  wald <- drop(coef(with)[i] %*% solve(vcov(with)[i, i], coef(with)[i]))
  list(variable = by, levels = lapply(split(cohort, cohort[[by]]), effect, terms = terms),
       interaction = list(statistic = statistic, df = length(i), p_value = pchisq(statistic, length(i), lower.tail = FALSE)), wald = wald)
}

writeLines(toJSON(auto_unbox = TRUE, digits = NA, list(
  overall = effect(cohort),
  factors = lapply(c("sex", "half", "rT"), factor_of),
  adjusted = factor_of("sex", " + age_years"))), "subgroups.json")
