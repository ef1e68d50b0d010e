# Bases of cubic splines: ns of R's splines, and rcspline.eval of Hmisc with its default knots.
source("common.R")
suppressPackageStartupMessages({library(splines); library(Hmisc)})
set.seed(20260303)
numbers <- list(
  age = na.omit(lung$age), karno = veteran$karno, diagtime = veteran$diagtime, few = c(3, 1, 4, 1, 5, 9, 2, 6),
  skewed = round(rexp(150), 2), wide = rnorm(120) * 1e8 + 5e9, narrow = runif(90) * 1e-7,
  zeros = c(rep(0, 40), round(rexp(110, 0.1), 1)), ends = c(rep(0, 20), round(runif(80, 1, 9), 1), rep(10, 30)),
  steps = rep(1:5, c(30, 5, 40, 5, 25)),
  # Quantiles that coincide: in the middle, behind a heavy end, before one, between two, and with few numbers left.
  mass = c(1, rep(2, 150), 3:9), behind = c(rep(0, 960), 1, rep(2, 37), 3, 4), before = c(rep(9, 960), 8, rep(7, 37), 6, 5),
  between = c(rep(0, 480), 1, rep(2, 37), 3, 4, rep(5, 480)), left = c(rep(0, 97), 1:8), five = c(0, 0, 0, 1, 2), six = c(0, 1, 2, 3, 4, 7))
inside <- function(x) unname(quantile(x, c(0, 0.03, 0.31, 0.5, 0.77, 1)))
around <- function(x) { r <- diff(range(x)); c(min(x) - r / 3, inside(x), max(x) + r / 7) }
cases <- list()
for (name in names(numbers)) {
  x <- as.double(numbers[[name]])
  at <- around(x)
  natural <- lapply(1:6, function(df) {
    b <- tryCatch(ns(x, df), error = function(e) NULL)
    knots <- if (is.null(b)) NULL else c(attr(b, "Boundary.knots")[1], attr(b, "knots"), attr(b, "Boundary.knots")[2])
    # Knots that coincide make columns of no use; a model reports them as aliased.
    if (is.null(b) || anyDuplicated(knots)) return(NULL)
    list(df = df, knots = I(unname(knots)), values = unclass(predict(b, at))[, seq_len(df), drop = FALSE])
  })
  restricted <- lapply(3:7, function(k) {
    knots <- tryCatch(suppressWarnings(rcspline.eval(x, nk = k, knots.only = TRUE)), error = function(e) NULL)
    if (length(knots) < 3) return(list(count = k, knots = I(numeric())))
    list(count = k, knots = I(unname(knots)), values = unname(cbind(at, rcspline.eval(at, knots = knots))))
  })
  keep <- function(l) l[!vapply(l, is.null, TRUE)]
  cases[[name]] <- list(x = I(x), at = I(at), ns = keep(natural), rcs = keep(restricted))
}
writeLines(json(list(r = R.version.string, hmisc = as.character(packageVersion("Hmisc")), cases = cases)), "spline.json")
