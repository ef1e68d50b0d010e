# Checks the sample cohort with R's survival package, apart from the Java code that made it.
#
#   Rscript src/test/resources/org/riskset/cohort/verify.R data/rnpc-cohort.csv [table.md]
#
# Prints how many rows are not met, and which; exits with 1 if there are any. With a second argument
# the whole table is written there. Class "published": the abstract prints it. "derived": follows
# from it or is needed for it to hold robustly. "invented": meant so, without a published figure; those of
# the start of re-irradiation are met by the shipped seed, not by every seed. "rule": the rows must
# be consistent. "wish": the abstract does not report the covariate as a predictor. "info": nothing
# to compare with.
suppressPackageStartupMessages(library(survival))

arguments <- commandArgs(trailingOnly = TRUE)
cohort <- read.csv(arguments[1], na.strings = "", stringsAsFactors = FALSE)
rt <- cohort$arm == "RT"
non_rt <- !rt
in_dss_set <- cohort$dss_set == 1
toxicities <- grep("^tox_", names(cohort), value = TRUE)

# ---- the table ---------------------------------------------------------------------------------
results <- data.frame()
record <- function(class, item, target, achieved, met) {
  results <<- rbind(results, data.frame(
    item = item, target = target, achieved = achieved, met = if (isTRUE(met)) "yes" else "NO",
    class = class))
}
percent <- function(fraction) sprintf("%.1f%%", 100 * fraction)

# ---- numbers of patients and follow-up ---------------------------------------------------------
record("published", "patients / RT / non-RT", "95 / 72 / 23",
  paste(nrow(cohort), sum(rt), sum(non_rt), sep = " / "),
  nrow(cohort) == 95 && sum(rt) == 72 && sum(non_rt) == 23)
observed <- cohort$os_months
record("published", "median observed follow-up, months", "37", sprintf("%.1f", median(observed)),
  median(observed) == 37)
record("published", "follow-up range, months", "4-100", paste(range(observed), collapse = "-"),
  identical(range(observed), c(4, 100)))

# ---- survival at 36 and 60 months --------------------------------------------------------------
survival_at <- function(month, time, event, rows = TRUE) {
  time <- time[rows]
  event <- event[rows]
  summary(survfit(Surv(time, event) ~ 1), times = month, extend = TRUE)$surv
}
landmark <- function(item, printed, month, endpoint, rows) {
  s <- survival_at(month, cohort[[paste0(endpoint, "_months")]],
    cohort[[paste0(endpoint, "_event")]], rows)
  record("published", item, printed, sprintf("%s (%.5f)", percent(s), s), percent(s) == printed)
}
everyone <- rep(TRUE, nrow(cohort))
landmark("OS 36 months, all", "58.7%", 36, "os", everyone)
landmark("OS 60 months, all", "34.2%", 60, "os", everyone)
landmark("OS 60 months, RT", "43.4%", 60, "os", rt)
landmark("OS 60 months, non-RT", "0.0%", 60, "os", non_rt)
landmark("PFS 36 months, all", "46.2%", 36, "pfs", everyone)
landmark("PFS 60 months, all", "31.3%", 60, "pfs", everyone)
landmark("PFS 60 months, RT", "36.2%", 60, "pfs", rt)
landmark("PFS 60 months, non-RT", "0.0%", 60, "pfs", non_rt)
landmark("DSS 36 months, dss_set", "33.3%", 36, "dss", in_dss_set)
landmark("DSS 60 months, dss_set", "11.1%", 60, "dss", in_dss_set)
landmark("DSS 60 months, dss_set, RT", "16.2%", 60, "dss", in_dss_set & rt)
landmark("DSS 60 months, dss_set, non-RT", "0.0%", 60, "dss", in_dss_set & non_rt)

# ---- log-rank tests ----------------------------------------------------------------------------
log_rank_p <- function(endpoint, rows) {
  d <- data.frame(time = cohort[[paste0(endpoint, "_months")]],
    event = cohort[[paste0(endpoint, "_event")]], arm = cohort$arm)[rows, ]
  pchisq(survdiff(Surv(time, event) ~ arm, d)$chisq, 1, lower.tail = FALSE)
}
for (endpoint in c("os", "pfs")) {
  p <- log_rank_p(endpoint, everyone)
  record("published", paste("log-rank p,", toupper(endpoint)), "<0.001", sprintf("%.2g", p),
    p < 0.001)
}
p <- log_rank_p("dss", in_dss_set)
record("published", "log-rank p, DSS, dss_set", "0.007", sprintf("%.5f", p),
  sprintf("%.3f", p) == "0.007")

# ---- causes of death ---------------------------------------------------------------------------
record("derived", "dss_set / RT / non-RT", "54 / 37 / 17",
  paste(sum(in_dss_set), sum(in_dss_set & rt), sum(in_dss_set & non_rt), sep = " / "),
  sum(in_dss_set) == 54 && sum(in_dss_set & rt) == 37)
tumour_deaths <- sum(cohort$tumour_death)
record("published", "tumour-related deaths", "61", tumour_deaths, tumour_deaths == 61)
cause <- function(item, value, printed) {
  n <- sum(cohort$death_cause %in% value)
  achieved <- sprintf("%d (%s)", n, percent(n / tumour_deaths))
  record("published", item, printed, achieved, achieved == printed)
}
cause("of these, massive haemorrhage", "massive_haemorrhage", "19 (31.1%)")
cause("of these, distant metastasis", "distant_metastasis", "18 (29.5%)")

# ---- Cox models: which covariates the study adjusted for is not known, so three sets -----------
model_data <- with(cohort, data.frame(
  os_months, os_event, pfs_months, pfs_event,
  reirradiation, salvage_surgery, chemotherapy,
  rN2_3 = as.integer(rN %in% c("rN2", "rN3")),
  rT3_4 = as.integer(rT %in% c("rT3", "rT4")),
  both_sites = as.integer(recurrence_site == "local+regional"),
  age_50 = as.integer(age_years >= 50),
  male = as.integer(sex == "M"),
  interval_24 = as.integer(interval_months >= 24),
  site = relevel(factor(recurrence_site), "local")))
expectation <- c("-1" = "HR<1, p<0.05", "0" = "p>=0.05", "1" = "HR>1, p<0.05")
direction <- list(
  os = c(reirradiation = -1, salvage_surgery = -1, rN2_3 = 1),
  pfs = c(reirradiation = -1, rN2_3 = 1, both_sites = 1))
cox <- function(endpoint, columns, label) {
  response <- sprintf("Surv(%s_months, %s_event)", endpoint, endpoint)
  fit <- summary(coxph(reformulate(columns, response), model_data))
  for (column in columns) {
    sign <- unname(direction[[endpoint]][column])
    if (is.na(sign)) sign <- 0
    record_effect(paste0(toupper(endpoint), ", ", label, ": ", column), fit, column, sign)
  }
}
record_effect <- function(item, fit, row, sign) {
  p <- fit$coefficients[row, "Pr(>|z|)"]
  limits <- fit$conf.int[row, ]
  met <- if (sign == 0) p >= 0.05 else sign * fit$coefficients[row, "coef"] > 0 && p < 0.05
  record(if (sign == 0) "wish" else "published", item, expectation[[as.character(sign)]],
    sprintf("HR %.2f (%.2f-%.2f), p=%.3g", limits[1], limits[3], limits[4], p), met)
}
four <- c("reirradiation", "salvage_surgery", "rN2_3", "both_sites")
nine <- c(four, "rT3_4", "age_50", "male", "chemotherapy", "interval_24")
for (endpoint in names(direction)) {
  predictors <- names(direction[[endpoint]])
  for (predictor in predictors) cox(endpoint, predictor, "alone")
  cox(endpoint, predictors, "model of 3")
  cox(endpoint, four, "model of 4")
  cox(endpoint, nine, "model of 9")
}
fit <- summary(coxph(Surv(pfs_months, pfs_event) ~ reirradiation + rN2_3 + site, model_data))
record_effect("PFS, site as a factor: local+regional v local", fit, "sitelocal+regional", 1)

# ---- robustness --------------------------------------------------------------------------------
days <- function(months) round(months * 30.4375)
in_days <- with(cohort, c(
  survival_at(1096, days(os_months), os_event), survival_at(1826, days(os_months), os_event),
  survival_at(1096, days(pfs_months), pfs_event), survival_at(1826, days(pfs_months), pfs_event)))
in_days <- paste(sprintf("%.1f", 100 * in_days), collapse = " ")
record("derived", "OS, PFS at 1096 and 1826 days, times rounded to days", "58.7 34.2 46.2 31.3",
  in_days, in_days == "58.7 34.2 46.2 31.3")
record("derived", "tied OS / PFS times", "0 / 0",
  paste(sum(duplicated(cohort$os_months)), sum(duplicated(cohort$pfs_months)), sep = " / "),
  !anyDuplicated(cohort$os_months) && !anyDuplicated(cohort$pfs_months))
nearest <- min(abs(outer(c(cohort$os_months, cohort$pfs_months), c(36, 60), "-")))
record("derived", "nearest time to 36 or 60 months", "> 0.5", sprintf("%.1f", nearest),
  nearest > 0.5)

# ---- consistency of the rows -------------------------------------------------------------------
rule <- function(item, holds) record("rule", item, "TRUE", as.character(all(holds)), all(holds))
with(cohort, {
  died <- os_event == 1
  progressed <- progression == 1
  operated <- salvage_surgery == 1
  rule("PFS never after OS", pfs_months <= os_months)
  rule("a death is a PFS event", pfs_event[died] == 1)
  rule("a progression is a PFS event at least a month before the end of OS",
    (pfs_event == 1 & os_months - pfs_months >= 1)[progressed])
  rule("without progression PFS is OS",
    (pfs_months == os_months & pfs_event == os_event)[!progressed])
  rule("in dss_set: tumour death at the OS time",
    (tumour_death == 1 & died & dss_months == os_months & dss_event == 1)[in_dss_set])
  rule("outside dss_set: no DSS", is.na(dss_months) & is.na(dss_event) | in_dss_set)
  rule("dss_set = documented mechanism", in_dss_set == death_cause %in%
    c("massive_haemorrhage", "distant_metastasis", "locoregional_progression"))
  rule("a tumour death is a death", died[tumour_death == 1])
  rule("a cause exactly for the dead", is.na(death_cause) == !died)
  rule("all times above 0", os_months > 0 & pfs_months > 0 & interval_months > 0)
  rule("arm and reirradiation agree", rt == (reirradiation == 1))
  rule("a failure site exactly after progression", is.na(first_failure_site) == !progressed)
  rule("a distant death had a distant failure",
    grepl("distant", first_failure_site[death_cause %in% "distant_metastasis"]))
  rule("site agrees with rT and rN", (recurrence_site == "local") == (rN == "rN0") &
    (recurrence_site == "regional") == (rT == "rT0"))
  rule("everyone had a salvage treatment",
    reirradiation + salvage_surgery + chemotherapy + targeted_therapy + immunotherapy > 0)
  rule("no surgery in rT4 or rN3", !(operated & (rT == "rT4" | rN == "rN3")))
  rule("a type of surgery exactly after surgery", is.na(surgery_type) == !operated)
  rule("19 without EBV DNA", sum(is.na(ebv_dna_copies_per_ml)) == 19)
  rule("re-irradiation columns exactly in RT", is.na(cbind(rert_technique, rert_dose_gy,
    rert_fractions, rert_gtv_cc, rert_start_months, cohort[toxicities])) == non_rt)
  rule("haemorrhage of grade 5 exactly in RT haemorrhage deaths",
    (tox_haemorrhage == 5)[rt] == (death_cause %in% "massive_haemorrhage")[rt])
  rule("no other grade above 4", cohort[rt, setdiff(toxicities, "tox_haemorrhage")] <= 4)
  rule("codes are distinct", !duplicated(patient_code))
  rule("every row says SYNTHETIC", data_origin == "SYNTHETIC")
})

# ---- start of re-irradiation (invented) --------------------------------------------------------
start <- cohort$rert_start_months
rule("starts above 0, in whole tenths", start[rt] > 0 &
  abs(10 * start[rt] - round(10 * start[rt])) < 1e-9)
rule("starts before progression, death or last contact", start[rt] < cohort$pfs_months[rt])
waiting <- sprintf("%.1f (%.1f-%.1f)", median(start[rt]), min(start[rt]), max(start[rt]))
record("invented", "months to re-irradiation, median (range)", "1.5 (0.4-8.1)", waiting,
  waiting == "1.5 (0.4-8.1)")
late <- c(sum(start[rt] > 3), sum(start[rt] > 6))
record("invented", "started after 3 / 6 months", "8 / 2", paste(late, collapse = " / "),
  identical(late, c(8L, 2L)))
landmark_hazard_ratio <- function(month, target) {
  left <- cohort[cohort$os_months > month, ]
  left$started <- as.integer(!is.na(left$rert_start_months) & left$rert_start_months <= month)
  limits <- summary(coxph(Surv(os_months, os_event) ~ started, left))$conf.int
  achieved <- sprintf("%.2f (%.2f-%.2f); %d v %d", limits[1], limits[3], limits[4],
    sum(left$started), sum(1 - left$started))
  record("invented", sprintf("OS hazard ratio, landmark %d months", month), target, achieved,
    achieved == target)
}
landmark_hazard_ratio(3, "0.35 (0.20-0.61); 64 v 31")
landmark_hazard_ratio(6, "0.31 (0.17-0.58); 69 v 25")
landmark_hazard_ratio(12, "0.22 (0.12-0.42); 66 v 22")
split <- with(cohort, rbind(
  data.frame(from = 0, to = os_months, dead = os_event, on = 0)[non_rt, ],
  data.frame(from = 0, to = start, dead = 0, on = 0)[rt, ],
  data.frame(from = start, to = os_months, dead = os_event, on = 1)[rt, ]))
limits <- summary(coxph(Surv(from, to, dead) ~ on, split))$conf.int
time_dependent <- sprintf("%.2f (%.2f-%.2f)", limits[1], limits[3], limits[4])
record("invented", "OS hazard ratio, re-irradiation as time-dependent", "0.26 (0.14-0.48)",
  time_dependent, time_dependent == "0.26 (0.14-0.48)")

# ---- for information ---------------------------------------------------------------------------
reverse <- summary(survfit(Surv(os_months, 1 - os_event) ~ 1, cohort))$table
record("info", "median follow-up by reverse Kaplan-Meier, months", "not published",
  sprintf("%.1f", reverse["median"]), TRUE)
conventional <- with(cohort, c(
  survival_at(36, os_months, tumour_death), survival_at(60, os_months, tumour_death),
  survival_at(60, os_months, tumour_death, rt), survival_at(60, os_months, tumour_death, non_rt)))
overall <- with(cohort, c(survival_at(36, os_months, os_event), survival_at(60, os_months, os_event),
  survival_at(60, os_months, os_event, rt), survival_at(60, os_months, os_event, non_rt)))
record("derived", "DSS of all 95 by tumour_death: 36, 60; 60 RT, non-RT", "not below OS",
  paste(percent(conventional), collapse = ", "), all(conventional >= overall - 1e-12))
record("info", "dead / alive", "not published",
  paste(sum(cohort$os_event == 1), sum(cohort$os_event == 0), sep = " / "), TRUE)
record("info", "at risk of death at 36 / 60 months", "not published",
  paste(sum(observed >= 36), sum(observed >= 60), sep = " / "), TRUE)
zph_p <- function(endpoint) {
  response <- sprintf("Surv(%s_months, %s_event)", endpoint, endpoint)
  cox.zph(coxph(reformulate("reirradiation", response), model_data))$table[1, "p"]
}
record("info", "p of proportional hazards of re-irradiation, OS / PFS", "not published",
  sprintf("%.3g / %.3g", zph_p("os"), zph_p("pfs")), TRUE)

# ---- report ------------------------------------------------------------------------------------
if (length(arguments) > 1) {
  writeLines(c("| Item | Target | Achieved | Met | Class |", "|---|---|---|---|---|",
    with(results, sprintf("| %s | %s | %s | %s | %s |", item, target, achieved, met, class))),
    arguments[2])
}
missed <- results[results$met == "NO", ]
cat(nrow(missed), "of", nrow(results), "rows not met, R", as.character(getRversion()), "survival",
  as.character(packageVersion("survival")), "\n")
if (nrow(missed) > 0) {
  print(missed)
  quit(status = 1)
}
