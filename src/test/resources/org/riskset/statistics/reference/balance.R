# Standardised differences as recorded and with ATE propensity weights of the bundled cohort: weighted means and
# shares measured by the spread that the arms have without weights, written out from the definitions.
source("common.R")
npc <- read.csv("../../../../../../../data/rnpc-cohort.csv", na.strings = "")
treated <- npc$arm == "RT"
# In the levels' order of glm any order does: weights do not depend on it.
p <- fitted(glm(treated ~ salvage_surgery + factor(rN) + age_years, binomial, npc, control = glm.control(epsilon = 1e-15, maxit = 100)))
w <- ifelse(treated, 1 / p, 1 / (1 - p))
of_number <- function(x, w) {
  k <- !is.na(x); s <- sqrt((var(x[k & treated]) + var(x[k & !treated])) / 2)
  abs(weighted.mean(x[k & treated], w[k & treated]) - weighted.mean(x[k & !treated], w[k & !treated])) / s
}
of_levels <- function(x, w) {
  k <- !is.na(x); f <- factor(x[k]); t <- treated[k]; v <- w[k]
  share <- function(g, v) vapply(levels(f)[-1], function(l) sum(v[t == g & f == l]) / sum(v[t == g]), 0)
  one <- rep(1, length(t)); a <- share(TRUE, one); b <- share(FALSE, one)
  S <- (diag(a, length(a)) - a %o% a + diag(b, length(b)) - b %o% b) / 2
  d <- share(TRUE, v) - share(FALSE, v)
  sqrt(drop(t(d) %*% solve(S) %*% d))
}
one <- rep(1, nrow(npc))
numbers <- c("age_years", "ebv_dna_copies_per_ml")
levels_of <- c("sex", "rN", "rT", "salvage_surgery", "immunotherapy", "who_type")
pair <- function(f, x) list(before = f(x, one), after = f(x, w))
write_reference("balance", list(), "from the definitions, weights from glm",
  c(setNames(lapply(numbers, function(n) pair(of_number, npc[[n]])), numbers),
    setNames(lapply(levels_of, function(n) pair(of_levels, npc[[n]])), levels_of)))
