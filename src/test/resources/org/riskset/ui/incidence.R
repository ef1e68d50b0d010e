# Reference values for the tests of the Competing risks room: R 4.2.2, survival 3.5-3, cmprsk.
# Rscript incidence.R > incidence.json, in the directory of this script.
suppressMessages({library(survival); library(cmprsk); library(jsonlite)})
d <- read.csv("../../../../../../data/rnpc-cohort.csv", stringsAsFactors = FALSE)
causes <- c("massive_haemorrhage", "distant_metastasis", "locoregional_progression",
            "tumour_unspecified", "other_cause")
d$ended <- factor(ifelse(d$death_cause == "", "censored", d$death_cause), c("censored", causes))
at <- function(arm, cause) {
  s <- summary(survfit(Surv(os_months, ended) ~ 1, d[d$arm == arm, ], conf.type = "log-log"),
               times = c(36, 60), extend = TRUE)
  j <- match(cause, s$states)
  list(estimate = s$pstate[, j], lower = s$lower[, j], upper = s$upper[, j])
}
code <- as.integer(d$ended) - 1L
gray <- cuminc(d$os_months, code, d$arm, cencode = 0)$Tests
x <- cbind(arm = as.numeric(d$arm == "RT"), surgery = d$salvage_surgery,
           rN1 = as.numeric(d$rN == "rN1"), rN2 = as.numeric(d$rN == "rN2"),
           rN3 = as.numeric(d$rN == "rN3"), age = d$age_years)
fg <- crr(d$os_months, code, x, failcode = 2, cencode = 0, gtol = 1e-12, maxiter = 200)
rows <- function(coef, se) data.frame(
  term = colnames(x), hr = exp(coef), lower = exp(coef - qnorm(0.975) * se),
  upper = exp(coef + qnorm(0.975) * se), p = 2 * pnorm(-abs(coef / se)))
tight <- coxph.control(eps = 1e-14, toler.chol = 1e-16, toler.inf = 1e-9, iter.max = 100)
cox <- coxph(Surv(d$os_months, code == 2) ~ x, control = tight)
cat(toJSON(list(
  haemorrhage_RT = at("RT", "massive_haemorrhage"), haemorrhage_nonRT = at("non-RT", "massive_haemorrhage"),
  metastasis_RT = at("RT", "distant_metastasis"), metastasis_nonRT = at("non-RT", "distant_metastasis"),
  gray_p = gray[, "pv"], events = as.vector(table(factor(d$death_cause, causes))),
  fine_gray = rows(fg$coef, sqrt(diag(fg$var))), cause_specific = rows(coef(cox), sqrt(diag(vcov(cox))))
), digits = NA, auto_unbox = TRUE, pretty = TRUE, na = "null"))
