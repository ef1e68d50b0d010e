source("common.R")
source("firth-common.R")

with_x <- function(s, x) { s$columns <- colnames(x); s$x <- unname(x); s }
lung_x <- samples$`lung-all`$x
colnames(lung_x) <- samples$`lung-all`$columns
set.seed(20260301)
n <- 60
rare <- rbinom(n, 1, 0.15)
x <- cbind(rare = rare, z = round(rnorm(n), 2), g = rbinom(n, 1, 0.5))
special <- list(
  `scaled-columns` = with_x(samples$`lung-all`, cbind(large = lung_x[, "age"] * 1e8, small = lung_x[, "sex"] * 1e-7)),
  # Nobody with `rare` has the event: the likelihood rises for ever as its coefficient falls.
  `separated` = sample_of(ceiling(rexp(n, exp(0.5 * x[, "z"]) / 10)), ifelse(rare == 1, 0, rbinom(n, 1, 0.6)), x = x),
  # A perfect predictor of the order of failure.
  `ordered` = sample_of(1:8, rep(1, 8), x = cbind(z = 8:1)),
  `separated-strata` = sample_of(ceiling(rexp(n, 0.1)), ifelse(rare == 1, 0, rbinom(n, 1, 0.6)), entry = rep(c(0, 0, 0.5), 20),
                                 weight = rep(c(1, 2, 0.5), 20), strata = rep(c("a", "b"), 30), x = x))
for (name in c("lung", "lung-stratified", "lung-weighted", "ovarian", "aml", "kidney", "heart", "heart-stratified", names(special))) {
  s <- c(samples, special)[[name]]
  write_reference(paste0("firth-", name), s[c("entry", "time", "event", "weight", "strata", "columns", "x")],
                  "own implementation: firth-common.R", lapply(c("efron", "breslow"), function(t) firth_reference(s, t)))
}
