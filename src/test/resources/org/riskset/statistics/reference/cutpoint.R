# Maximally selected log-rank statistics: R's maxstat, and survdiff for the ordinary log-rank test at each cut.
source("common.R")
library(maxstat)

reference <- function(name, time, event, x, minprop = 0.1, methods = c("Lau94", "HL")) {
  rows <- complete.cases(time, event, x)
  time <- time[rows]; event <- as.integer(event[rows]); x <- x[rows]
  y <- Surv(time, event)
  fits <- lapply(setNames(methods, tolower(methods)), function(m)
    maxstat.test(y ~ x, data = data.frame(x), smethod = "LogRank", pmethod = m, minprop = minprop, maxprop = 1 - minprop))
  first <- fits$lau94
  chisq <- vapply(first$cuts, function(cut) survdiff(y ~ (x <= cut))$chisq, 0)
  expected <- list(min_prop = minprop, cuts = I(first$cuts), statistics = I(first$stats),
                   methods = lapply(fits, function(f) list(cutpoint = unname(f$estimate), statistic = unname(f$statistic),
                                                           p_value = f$p.value)),
                   max_logrank = list(cutpoint = first$cuts[which.max(chisq)], statistic = max(chisq)))
  content <- list(name = name, r = R.version.string, maxstat = as.character(packageVersion("maxstat")),
                  data = list(time = I(as.double(time)), event = I(event), x = I(as.double(x))), expected = expected)
  writeLines(json(content), paste0("cutpoint-", name, ".json"))
}

data(DLBCL, package = "maxstat")
with(DLBCL, reference("dlbcl", time, cens, MGE))
with(DLBCL, reference("dlbcl-quarter", time, cens, MGE, minprop = 0.25))
with(ovarian, reference("ovarian", futime, fustat, age))
with(veteran, reference("veteran-karno", time, status, karno))
with(veteran, reference("veteran-age", time, status, age, minprop = 0.2))
with(lung, reference("lung-age", time, status == 2, age, methods = "Lau94"))
with(pbc, reference("pbc-bili", time, status == 2, bili, methods = "Lau94"))
with(aml, reference("aml", time, status, c(5, 3, 8, 1, 9, 2, 7, 4, 6, 11, 10, 13, 12, 15, 14, 17, 16, 18, 20, 19, 21, 23, 22)))
