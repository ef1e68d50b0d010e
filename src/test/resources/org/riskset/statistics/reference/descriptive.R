source("common.R")
result <- function(test) list(statistic = unname(test$statistic), df = I(unname(test$parameter)), p_value = unname(test$p.value))
two <- split(lung$age, lung$sex)
tied <- split(lung$ph.karno, lung$sex)
tied <- lapply(tied, function(v) v[!is.na(v)])
far <- list(c(1, 2, 3, 4, 5.5), c(1001, 1002.5, 1003, 1004, 1005, 1007))
groups <- split(veteran$karno, veteran$celltype)
job <- matrix(c(1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11), 4, 4)  # job satisfaction, of ?fisher.test
tables <- list(job, table(lung$sex, lung$ph.ecog), matrix(c(3, 1, 1, 3), 2), matrix(c(12, 5, 9, 2), 2), matrix(c(2, 7, 5, 1, 3, 3), 3),
               table(veteran$celltype, veteran$trt))
anova_of <- function(g) { a <- anova(lm(unlist(g) ~ rep(factor(seq_along(g)), lengths(g)))); list(statistic = a[1, 4], df = I(a$Df), p_value = a[1, 5]) }
write_reference("descriptive", list(), "t.test, wilcox.test(exact = FALSE), anova(lm), kruskal.test, chisq.test, fisher.test, pf and pt with log.p",
  list(pairs = lapply(list(two, tied, far), function(g) list(x = I(g[[1]]), y = I(g[[2]]), welch = result(t.test(g[[1]], g[[2]])),
         wilcoxon = list(statistic = unname(wilcox.test(g[[1]], g[[2]], exact = FALSE)$statistic), p_value = wilcox.test(g[[1]], g[[2]], exact = FALSE)$p.value),
         smd = (mean(g[[1]]) - mean(g[[2]])) / sqrt((var(g[[1]]) + var(g[[2]])) / 2))),
       groups = list(values = lapply(unname(groups), I), anova = anova_of(groups), kruskal = result(kruskal.test(unname(groups)))),
       tables = lapply(tables, function(t) { t <- unclass(t); dimnames(t) <- NULL
         list(rows = lapply(seq_len(nrow(t)), function(i) I(t[i, ])), chi = suppressWarnings(result(chisq.test(t, correct = FALSE))),
              yates = if (all(dim(t) == 2)) suppressWarnings(result(chisq.test(t))), fisher = fisher.test(t, workspace = 2e7)$p.value) }),
       tails = lapply(list(c(2.5, 3, 12), c(1e4, 2, 400), c(80, 1, 5000), c(1e8, 1, 3.7), c(0, 2, 5)), function(v)
         list(f = v[1], d1 = v[2], d2 = v[3], log10 = pf(v[1], v[2], v[3], lower.tail = FALSE, log.p = TRUE) / log(10))),
       summary = list(values = I(lung$age), mean = mean(lung$age), sd = sd(lung$age), quantiles = I(unname(quantile(lung$age))))))
