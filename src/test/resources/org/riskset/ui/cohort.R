# Reference values for the tests of the Cohort room: R 4.2, survival 3.5-3, maxstat 0.7-25.
# Rscript cohort.R > cohort.json, in the directory of this script.
library(survival); library(maxstat); library(jsonlite)
d <- read.csv("../../../../../../data/rnpc-cohort.csv", stringsAsFactors = FALSE)
arm <- factor(d$arm, c("RT", "non-RT"))
each <- function(x, f) lapply(c(list(x), split(x, arm)), function(v) f(v[!is.na(v)]))
numbers <- function(x) list(
  median = unname(each(x, median)), q1 = unname(each(x, function(v) quantile(v, 0.25)[[1]])),
  q3 = unname(each(x, function(v) quantile(v, 0.75)[[1]])), mean = unname(each(x, mean)), sd = unname(each(x, sd)),
  missing = c(sum(is.na(x)), tapply(is.na(x), arm, sum)))
a <- split(d$age_years, arm)
share <- tapply(d$sex == "M", arm, mean)
# Schoenfeld's formula, alpha 0.05 on two sides, patients as the arms have them.
p <- mean(arm == "RT")
z <- function(power) qnorm(0.975) + qnorm(power)
needed <- function(hr, power) z(power)^2 / (p * (1 - p) * log(hr)^2)
deaths <- sum(d$os_event)
cut <- maxstat.test(Surv(os_months, os_event) ~ age_years, d, smethod = "LogRank", pmethod = "Lau94", minprop = 0.1, maxprop = 0.9)
cat(toJSON(list(
  age = numbers(d$age_years), ebv = numbers(d$ebv_dna_copies_per_ml),
  age_smd = (mean(a[[1]]) - mean(a[[2]])) / sqrt((var(a[[1]]) + var(a[[2]])) / 2),
  age_p = t.test(a[[1]], a[[2]])$p.value,
  sex_smd = abs(share[[1]] - share[[2]]) / sqrt(sum(share * (1 - share)) / 2),
  sex_p = suppressWarnings(chisq.test(d$sex, arm, correct = FALSE)$p.value),
  sex = unname(c(sum(d$sex == "M"), tapply(d$sex == "M", arm, sum))), size = c(nrow(d), table(arm)),
  deaths = deaths,
  detectable80 = exp(-z(0.8) / sqrt(deaths * p * (1 - p))), detectable90 = exp(-z(0.9) / sqrt(deaths * p * (1 - p))),
  events70 = list(at80 = needed(0.7, 0.8), at90 = needed(0.7, 0.9)),
  power50 = pnorm(abs(log(0.5)) * sqrt(deaths * p * (1 - p)) - qnorm(0.975)),
  cutpoint = list(cut = unname(cut$estimate), statistic = unname(cut$statistic), p = unname(cut$p.value), cuts = cut$cuts, statistics = cut$stats)
), digits = NA, auto_unbox = TRUE, pretty = TRUE, na = "null"))
