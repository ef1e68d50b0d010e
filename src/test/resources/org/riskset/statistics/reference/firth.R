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
  # Far out on one side the profile runs along a ridge where the penalty is less exact than its rise.
  `ridge` = sample_of(c(6, 2, 2, 10, 7, 5, 11, 4, 12, 13), c(1, 1, 1, 1, 1, 0, 1, 1, 1, 1), entry = c(1, 1, 1, 4, 2, 0, 3, 2, 4, 1), weight = c(3, 2, 3, 3, 2, 3, 3, 1, 1, 3),
                      strata = c("b", "a", "b", "a", "b", "b", "a", "a", "a", "a"),
                      x = cbind(x = c(0, 0, 2, 0, 0, 0, 0, 2, 1, 0),
                                y = c(-2.378710477243744, 1.8680094554122209, -1.9492103601318054, -2.2557360877954262, -0.9848654874121429,
                                      2.2414429201510964, 0.4319698772213112, 1.1107286724378675, 0.9273366864173429, 1.8304919508434678))),
  `separated-strata` = sample_of(ceiling(rexp(n, 0.1)), ifelse(rare == 1, 0, rbinom(n, 1, 0.6)), entry = rep(c(0, 0, 0.5), 20),
                                 weight = rep(c(1, 2, 0.5), 20), strata = rep(c("a", "b"), 30), x = x))
for (name in c("lung", "lung-stratified", "lung-weighted", "ovarian", "aml", "kidney", "heart", "heart-stratified", names(special))) {
  s <- c(samples, special)[[name]]
  write_reference(paste0("firth-", name), s[c("entry", "time", "event", "weight", "strata", "columns", "x")],
                  "own implementation: firth-common.R", lapply(c("efron", "breslow"), function(t) firth_reference(s, t)))
}
