# Natural splines through points by least squares: lm with ns of R's splines, and the leverage of each fitted value.
source("common.R")
set.seed(20260102)
curve <- function(x, y, functions) {
  fit <- lm(y ~ splines::ns(x, functions))
  list(x = I(x), y = I(y), functions = functions, fitted = I(unname(fitted(fit))), leverage = I(unname(hatvalues(fit))))
}
x <- sort(round(rexp(40, 0.05), 1))
y <- sin(x / 12) + rnorm(40, sd = 0.3)
tied <- rep(c(1, 2, 4, 8, 9, 15), c(1, 5, 2, 7, 3, 1))
write_reference("smoothing", list(), "lm(y ~ splines::ns(x, functions)); hatvalues", list(
  curves = list(curve(x, y, 1), curve(x, y, 2), curve(x, y, 3), curve(x, y, 5),
                curve(tied, cumsum(rnorm(length(tied))), 3))))
